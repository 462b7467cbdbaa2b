package dk.medspor.minutesimport.source;

import dk.medspor.minutesimport.Refusal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plain text, markdown and separated values, in UTF-8. A form feed begins a new page. */
public final class PlainText {

    /** The most bytes that are read: 2 MiB. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final List<String> OTHER_FORMATS = List.of("{\\rtf");

    private PlainText() {}

    /** Decodes strictly: a file that is no UTF-8 text is refused, never repaired. */
    static SourceText read(byte[] content) {
        if (content.length > MAX_BYTES) {
            return refused(new Refusal.TooLarge(content.length, MAX_BYTES));
        }
        if (isBinary(content)) {
            return refused(new Refusal.UnknownFormat());
        }
        var in = ByteBuffer.wrap(content);
        var out = CharBuffer.allocate(content.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            return refused(new Refusal.NotUtf8(in.position()));
        }
        return lines(out.flip().toString());
    }

    private static SourceText lines(String text) {
        return SeparatedValues.lines(text)
                .orElseGet(() -> found(List.of(LINE_END.split(text, -1)), text.indexOf('\f') >= 0))
                .numbered();
    }

    private static FoundLines found(List<String> split, boolean paged) {
        var texts = split.getLast().isEmpty() ? split.subList(0, split.size() - 1) : split;
        var lines = new FoundLines();
        int page = 1;
        for (var text : texts) {
            var onPage =
                    paged ? Optional.of(page + leadingBreaks(text)) : Optional.<Integer>empty();
            lines.add(onPage, new Layout.Body(), text);
            page += (int) text.chars().filter(c -> c == '\f').count();
        }
        return lines;
    }

    private static int leadingBreaks(String text) {
        int breaks = 0;
        for (int i = 0; i < text.length() && Blanks.isBlank(text.charAt(i)); i++) {
            breaks += text.charAt(i) == '\f' ? 1 : 0;
        }
        return breaks;
    }

    private static boolean isBinary(byte[] content) {
        for (byte b : content) {
            if (b >= 0 && b < ' ' && "\t\n\u000B\f\r".indexOf(b) < 0) {
                return true;
            }
        }
        var head = new String(content, 0, Math.min(8, content.length), StandardCharsets.ISO_8859_1);
        return OTHER_FORMATS.stream().anyMatch(head::startsWith);
    }

    private static SourceText refused(Refusal refusal) {
        return new SourceText.Unreadable(refusal);
    }
}
