package dk.medspor.audit.bundle;

import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** The key of a shown text: a line {@code number key}, the key in hexadecimal. */
final class TextKeyLine {

    private TextKeyLine() {}

    static String of(long number, byte[] key) {
        return "%d %s\n".formatted(number, HexFormat.of().formatHex(key));
    }

    /**
     * @throws BrokenBundle when one of the lines is none
     */
    static Map<Long, byte[]> read(String lines) {
        try {
            return lines.lines()
                    .map(it -> it.split(" ", 2))
                    .collect(
                            Collectors.toMap(
                                    it -> Long.valueOf(it[0]),
                                    it -> HexFormat.of().parseHex(it[1])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BrokenBundle(BundleFiles.TEXT_KEYS, "bad-key-line");
        }
    }
}
