package dk.medspor.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Tables as RFC 4180 says: commas, quotes doubled, lines ended by CR and LF; in UTF-8 behind a byte
 * order mark, by which Excel knows it. Days are written as in ISO 8601 and figures with a point.
 */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

    /** How a text begins that a spreadsheet would take for a formula, in wide letters as well. */
    private static final Pattern FORMULA = Pattern.compile("(?s)^\\s*[=+\\-@\\t\\r＝＋－＠].*");

    private Csv() {}

    public static byte[] write(Table table) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var lines = new CSVPrinter(text, RFC_4180)) {
            lines.printRecord(table.columns());
            for (List<Cell> row : table.rows()) {
                lines.printRecord(row.stream().map(Csv::cell));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Cell it) {
        return switch (it) {
            case Cell.Text(var words) -> harmless(words);
            case Cell.Figure(var value) -> value.toPlainString();
            case Cell.Day(var day) -> day.toString();
            case Cell.Nothing _ -> "";
        };
    }

    /** An apostrophe in front keeps a spreadsheet from calculating what somebody typed. */
    private static String harmless(String words) {
        return FORMULA.matcher(words).matches() ? "'" + words : words;
    }
}
