package dk.medspor.minutesimport.source;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How large the packed streams of a PDF get, found out before a library unpacks them, which would
 * hold them in memory. Each one is looked for by its keyword (ISO 32000-1, 7.3.8). What is packed
 * once and deflated, as nearly everything is, is measured without being kept.
 */
final class PackedStreams {

    /** The most bytes that one stream may have unpacked: 64 MiB, more than a page in colour. */
    static final long MOST_BYTES = 64L << 20;

    /** The most bytes that all may have together: 512 MiB. */
    private static final long MOST_BYTES_TOGETHER = 512L << 20;

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

    private PackedStreams() {}

    static boolean unpackTooLarge(byte[] content) {
        long together = 0;
        for (int i = 0; i + KEYWORD.length < content.length; i++) {
            if (isKeyword(content, i) && !isKeyword(content, i - 3, "end")) {
                int start = start(content, i + KEYWORD.length);
                StreamFilters filters = StreamFilters.before(content, i);
                long size =
                        filters.isPlain()
                                ? unpacked(content, start)
                                : filters.unpacked(content, start, MOST_BYTES);
                together += size;
                if (size > MOST_BYTES || together > MOST_BYTES_TOGETHER) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isKeyword(byte[] content, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (content[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKeyword(byte[] content, int at, String word) {
        return at >= 0
                && content[at] == word.charAt(0)
                && content[at + 1] == word.charAt(1)
                && content[at + 2] == word.charAt(2);
    }

    private static int start(byte[] content, int behindKeyword) {
        int at = behindKeyword;
        while (at < content.length && (content[at] == '\r' || content[at] == '\n')) {
            at++;
        }
        return at;
    }

    /** What does not unpack is no deflated stream, and has the size that it has. */
    private static long unpacked(byte[] content, int start) {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(content, start, content.length - start);
            while (!inflater.finished() && size <= MOST_BYTES) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    return size;
                }
                size += count;
            }
        } catch (DataFormatException end) {
            return size;
        }
        return size;
    }
}
