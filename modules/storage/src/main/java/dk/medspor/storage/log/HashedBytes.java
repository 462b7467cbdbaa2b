package dk.medspor.storage.log;

import dk.medspor.storage.CommitHash;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.DigestException;
import java.security.MessageDigest;

/**
 * Bytes on their way into SHA-256. They are gathered first, as a call for a few bytes costs as much
 * as hashing a hundred.
 */
final class HashedBytes {

    private static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int GATHERED = 8_192;

    private final MessageDigest sha256 = CommitHash.sha256();
    private final byte[] gathered = new byte[GATHERED];
    private int length;

    void put(byte[] bytes, int start, int count) {
        makeRoom(count);
        if (count > GATHERED) {
            sha256.update(bytes, start, count);
        } else {
            System.arraycopy(bytes, start, gathered, length, count);
            length += count;
        }
    }

    void put(byte[] bytes) {
        put(bytes, 0, bytes.length);
    }

    /** What another hash has come to, which begins anew. */
    void putHash(MessageDigest hash) {
        makeRoom(CommitHash.LENGTH);
        try {
            length += hash.digest(gathered, length, CommitHash.LENGTH);
        } catch (DigestException impossible) {
            throw new AssertionError("There is room for a hash", impossible);
        }
    }

    void putInt(int number) {
        makeRoom(Integer.BYTES);
        INT.set(gathered, length, number);
        length += Integer.BYTES;
    }

    /** The hash of all bytes since the last one. */
    byte[] digest() {
        pass();
        return sha256.digest();
    }

    private void makeRoom(int count) {
        if (count > GATHERED - length) {
            pass();
        }
    }

    private void pass() {
        sha256.update(gathered, 0, length);
        length = 0;
    }
}
