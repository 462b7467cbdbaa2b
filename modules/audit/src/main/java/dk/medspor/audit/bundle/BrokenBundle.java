package dk.medspor.audit.bundle;

/** A bundle that is not as it must be; the message says where and why, in Danish. */
public final class BrokenBundle extends RuntimeException {
    BrokenBundle(String file, String fault) {
        super(file + ": " + fault);
    }
}
