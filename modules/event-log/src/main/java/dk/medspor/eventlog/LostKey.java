package dk.medspor.eventlog;

/** The key store lacks a key that the log refers to: it was lost, not destroyed on purpose. */
public final class LostKey extends RuntimeException {

    LostKey(long key) {
        super(
                ("The key store holds no key %d, which the log refers to. Restore the key store"
                                + " that belongs to this log.")
                        .formatted(key));
    }
}
