package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.List;

/**
 * A table of key figures as it was before, with where it comes from.
 *
 * @param columns what the figures of each row are
 */
public record KeyFigures(
        int number,
        LocalDate on,
        Protected<String> title,
        List<Protected<String>> columns,
        List<Row> rows,
        Protected<String> source)
        implements NumberedFact {

    /** The figures of one thing, in the order of the columns. */
    public record Row(Protected<String> label, List<Reading> readings) {
        public Row {
            readings = List.copyOf(readings);
        }
    }

    public KeyFigures {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    KeyFigures at(LocalDate right) {
        return new KeyFigures(number, right, title, columns, rows, source);
    }

    KeyFigures from(Protected<String> right) {
        return new KeyFigures(number, on, title, columns, rows, right);
    }
}
