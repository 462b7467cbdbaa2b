package dk.medspor.storage.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;

/**
 * Numbers that stand for the entries of an index. Two sets of entries are compared by the sums of
 * their numbers, in any order and without keeping them: other sets have the same sum once in 2^64
 * times. The numbers hang on a secret that is drawn anew each time, so that no set can be prepared.
 */
public final class Fingerprint {

    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final long secret;
    private final long other;

    private Fingerprint(SecureRandom random) {
        this.secret = random.nextLong();
        this.other = random.nextLong();
    }

    public static Fingerprint drawn() {
        return new Fingerprint(new SecureRandom());
    }

    /** Of the bytes that an id column holds. */
    public long of(byte[] column) {
        return of(column, 0, column.length);
    }

    /** Of the text that an id column holds, by its bytes; another one than theirs. */
    public long ofText(byte[] column) {
        return ofText(column, 0, column.length);
    }

    /** As the other, of some of the bytes. */
    long ofText(byte[] bytes, int start, int length) {
        return ~of(bytes, start, length);
    }

    /** Of some of the bytes. */
    long of(byte[] bytes, int start, int length) {
        long number = length;
        int end = start + length;
        int next = start;
        for (; next + 2 * Long.BYTES <= end; next += 2 * Long.BYTES) {
            long first = (long) WORD.get(bytes, next);
            long second = (long) WORD.get(bytes, next + Long.BYTES);
            number = folded(number ^ first, second);
        }
        for (; next < end; next++) {
            number = folded(number, bytes[next]);
        }
        return number;
    }

    /** Of an entry in the index of streams. */
    public long of(long stream, long sequence, long commitAt) {
        return folded(folded(sequence, commitAt), stream);
    }

    /** All bits of both numbers in each bit of the result: the two halves of a product. */
    private long folded(long one, long another) {
        long left = one ^ secret;
        long right = another ^ other;
        return (left * right) ^ Math.multiplyHigh(left, right);
    }
}
