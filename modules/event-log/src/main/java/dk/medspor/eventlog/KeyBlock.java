package dk.medspor.eventlog;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keys that were made together. A destroyed key is 32 zero bytes; no key is ever made as such.
 *
 * @param version of the record that holds them
 */
record KeyBlock(long number, long version, byte[] bytes) {

    /** Keys in a block: one flush makes so many. */
    static final int SIZE = 256;

    private static final byte[] DESTROYED = new byte[TextKey.LENGTH];

    /** Random keys that nobody has seen. */
    static byte[] fresh(SecureRandom random) {
        byte[] bytes = new byte[SIZE * TextKey.LENGTH];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The number of the block that a key belongs to. */
    static long of(long key) {
        return key / SIZE;
    }

    /** The key; empty when it was destroyed. */
    Optional<TextKey> key(long key) {
        byte[] found = Arrays.copyOfRange(bytes, start(key), start(key) + TextKey.LENGTH);
        return Arrays.equals(found, DESTROYED)
                ? Optional.empty()
                : Optional.of(new TextKey(key, found));
    }

    /** What remains without the key. */
    byte[] without(long key) {
        byte[] rest = bytes.clone();
        Arrays.fill(rest, start(key), start(key) + TextKey.LENGTH, (byte) 0);
        return rest;
    }

    private static int start(long key) {
        return Math.toIntExact(key % SIZE) * TextKey.LENGTH;
    }
}
