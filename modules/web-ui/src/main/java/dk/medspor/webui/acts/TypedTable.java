package dk.medspor.webui.acts;

import dk.medspor.initiatives.MeasurementCommand.RecordKeyFigures.Figures;
import dk.medspor.kernel.Protected;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.webui.forms.Filled;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table as it is typed, or pasted from a spreadsheet: the headings on the first line, then a line
 * for each row with its name first; tabulators or semicolons stand between. The corner above the
 * names may be left out.
 */
record TypedTable(List<Protected<String>> columns, List<Figures> rows) {

    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_COLUMNS = 50;
    private static final int MOST_ROWS = 200;
    private static final Pattern BETWEEN = Pattern.compile("[\t;]");

    TypedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads it.
     *
     * @throws ProblemException at the field when it is no table
     */
    static TypedTable read(String field, String typed) {
        List<List<String>> lines =
                typed.lines().filter(it -> !it.isBlank()).map(TypedTable::cells).toList();
        if (lines.size() < 2 || lines.size() > MOST_ROWS + 1) {
            throw wrong(field, "table-rows", MOST_ROWS);
        }
        int width = lines.get(1).size() - 1;
        List<String> headings = headings(lines.getFirst(), width);
        if (width < 1 || width > MOST_COLUMNS || headings.size() != width) {
            throw wrong(field, "table-columns", MOST_COLUMNS);
        }
        if (headings.stream().anyMatch(it -> it.isEmpty() || it.length() > LONGEST_HEADING)) {
            throw wrong(field, "table-headings", LONGEST_HEADING);
        }
        return new TypedTable(
                headings.stream().map(Protected::text).toList(),
                IntStream.range(1, lines.size())
                        .mapToObj(it -> row(field, lines.get(it), it + 1, width))
                        .toList());
    }

    /** Whatever stands above the names of rows is no heading of figures. */
    private static List<String> headings(List<String> first, int width) {
        return first.size() == width + 1 ? first.subList(1, first.size()) : first;
    }

    private static Figures row(String field, List<String> cells, int line, int width) {
        if (cells.size() != width + 1) {
            throw wrong(field, "table-width", line, width);
        }
        String name = cells.getFirst();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw wrong(field, "table-names", line, LONGEST_NAME);
        }
        return new Figures(
                Protected.text(name),
                cells.stream().skip(1).map(it -> figure(field, it, line)).toList());
    }

    private static Protected<BigDecimal> figure(String field, String cell, int line) {
        return new Protected<>(
                Filled.figure(cell).orElseThrow(() -> wrong(field, "table-figure", line)));
    }

    private static List<String> cells(String line) {
        return BETWEEN.splitAsStream(line).map(String::strip).toList();
    }

    private static ProblemException wrong(String field, String rule, Object... arguments) {
        return new ProblemException(Problem.invalid(field, rule, arguments));
    }
}
