package dk.medspor.minutesimport.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * How a stream of a PDF says that it is packed (ISO 32000-1, 7.4): from the outermost filter to the
 * innermost.
 *
 * @param names of them; empty when they stand elsewhere, and nothing can be said of the size
 */
record StreamFilters(Optional<List<String>> names) {

    /** No dictionary of a stream that an office program wrote is longer. */
    private static final int LONGEST_DICTIONARY = 4_000;

    private static final Pattern FILTER =
            Pattern.compile("/Filter\\s*(?:(\\d+\\s+\\d+\\s+R)|\\[([^\\]]*)]|(/[^/\\s<>\\[\\]]+))");
    private static final Pattern NAME = Pattern.compile("/([^/\\s<>\\[\\]]+)");
    private static final Pattern ESCAPED = Pattern.compile("#(\\p{XDigit}{2})");
    private static final Pattern OBJECT = Pattern.compile("(?s).*\\bobj\\b");
    private static final Set<String> DEFLATED = Set.of("FlateDecode", "Fl");

    /** What only pictures are packed with, of which no text is read. */
    private static final Set<String> OF_PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

    /** The filters of the stream whose keyword stands at a place. */
    static StreamFilters before(byte[] content, int keyword) {
        int from = Math.max(0, keyword - LONGEST_DICTIONARY);
        String text = new String(content, from, keyword - from, ISO_8859_1);
        var found = FILTER.matcher(OBJECT.matcher(text).replaceFirst(""));
        if (!found.find()) {
            return new StreamFilters(Optional.of(List.of()));
        }
        return new StreamFilters(
                Optional.ofNullable(found.group(2))
                        .or(() -> Optional.ofNullable(found.group(3)))
                        .map(StreamFilters::read));
    }

    private static List<String> read(String names) {
        return NAME.matcher(names)
                .results()
                .map(
                        it ->
                                ESCAPED.matcher(it.group(1))
                                        .replaceAll(
                                                hex ->
                                                        Character.toString(
                                                                Integer.parseInt(
                                                                        hex.group(1), 16))))
                .toList();
    }

    /** Whether it is packed once at most, and deflated then. */
    boolean isPlain() {
        return names.filter(
                        it -> it.isEmpty() || (it.size() == 1 && DEFLATED.contains(it.getFirst())))
                .isPresent();
    }

    /**
     * How many bytes the stream has at most while it is unpacked.
     *
     * @return more than {@code most} as soon as it is clear that there are more, or when nobody can
     *     say
     */
    long unpacked(byte[] content, int start, long most) {
        if (names.isEmpty()) {
            return most + 1;
        }
        byte[] packed = content;
        int from = start;
        long size = 0;
        for (String name : names.get()) {
            if (OF_PICTURES.contains(name)) {
                return size;
            }
            try {
                var out = new Bounded(most);
                FilterFactory.INSTANCE
                        .getFilter(COSName.getPDFName(name))
                        .decode(
                                new ByteArrayInputStream(packed, from, packed.length - from),
                                out,
                                new COSDictionary(),
                                0);
                packed = out.toByteArray();
            } catch (TooLarge enough) {
                return most + 1;
            } catch (IOException noSuchStream) {
                return size;
            }
            from = 0;
            size = Math.max(size, packed.length);
        }
        return size;
    }

    private static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private static final class Bounded extends ByteArrayOutputStream {

        private final long most;

        Bounded(long most) {
            this.most = most;
        }

        @Override
        public synchronized void write(int octet) {
            require(1);
            super.write(octet);
        }

        @Override
        public synchronized void write(byte[] octets, int offset, int length) {
            require(length);
            super.write(octets, offset, length);
        }

        private void require(int more) {
            if (count + (long) more > most) {
                throw new TooLarge();
            }
        }
    }
}
