package dk.medspor.application;

/** The passwords of a demonstration are known to all, so it answers this machine only. */
final class DemoOnlyAtHome extends RuntimeException {

    DemoOnlyAtHome(String address) {
        super(
                "A demonstration is served on a loopback address only, not on %s; leave out --server.address or --medspor.demo=true."
                        .formatted(address));
    }
}
