package dk.medspor.application;

/** Invented data must never be taken for real. */
final class DemoDataRefused extends RuntimeException {

    DemoDataRefused(String place) {
        super(
                "The %s holds demonstration data; start with --medspor.demo=true, or choose another place with --medspor.data-dir or --medspor.mongodb.uri."
                        .formatted(place));
    }
}
