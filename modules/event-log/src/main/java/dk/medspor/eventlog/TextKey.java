package dk.medspor.eventlog;

/**
 * The key of one protected text.
 *
 * @param number under which the key is found again
 * @param bytes 256 random bits
 */
record TextKey(long number, byte[] bytes) {

    /** Bytes in a key. */
    static final int LENGTH = 32;
}
