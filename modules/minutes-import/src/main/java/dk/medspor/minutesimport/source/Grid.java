package dk.medspor.minutesimport.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rows of cells, as a spreadsheet has them. The export of a questionnaire is turned so that the
 * answers stand under their question; any other grid stays rows of cells with tabs between them.
 */
final class Grid {

    /** The columns that questionnaires add about who answered when. */
    private static final Set<String> ABOUT_THE_ANSWER =
            Set.of(
                    "id",
                    "start time",
                    "starttidspunkt",
                    "completion time",
                    "fuldførelsestidspunkt",
                    "last modified time",
                    "tidspunkt for seneste ændring",
                    "tidsstempel",
                    "timestamp",
                    "email",
                    "mail",
                    "mailadresse",
                    "name",
                    "navn");

    private static final Set<String> TIMES =
            Set.of("start time", "starttidspunkt", "tidsstempel", "timestamp");

    private final List<List<String>> rows = new ArrayList<>();

    void row(List<String> cells) {
        List<String> lines = cells.stream().map(it -> it.replaceAll("\\s+", " ").strip()).toList();
        if (lines.stream().anyMatch(it -> !it.isEmpty())) {
            rows.add(lines);
        }
    }

    void into(FoundLines lines, Optional<Integer> page) {
        if (isQuestionnaire()) {
            questions(lines, page);
        } else {
            table(lines, page, IntStream.range(0, width()).boxed().toList());
        }
    }

    private boolean isQuestionnaire() {
        return rows.size() > 1
                && rows.getFirst().stream().anyMatch(it -> TIMES.contains(lower(it)));
    }

    private void questions(FoundLines lines, Optional<Integer> page) {
        List<Integer> questions = columns(false);
        for (int column : questions) {
            lines.paragraph(page, new Layout.Heading(2), cell(rows.getFirst(), column));
            answers(column).forEach(it -> lines.add(page, new Layout.Body(), "• " + it));
            lines.add(page, new Layout.Body(), "");
        }
        table(lines, page, columns(true));
    }

    private List<String> answers(int column) {
        return rows.stream()
                .skip(1)
                .map(it -> cell(it, column))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private List<Integer> columns(boolean aboutTheAnswer) {
        return IntStream.range(0, width())
                .filter(
                        it ->
                                ABOUT_THE_ANSWER.contains(lower(cell(rows.getFirst(), it)))
                                        == aboutTheAnswer)
                .boxed()
                .toList();
    }

    private void table(FoundLines lines, Optional<Integer> page, List<Integer> columns) {
        for (List<String> row : rows) {
            lines.add(
                    page,
                    new Layout.Body(),
                    String.join("\t", columns.stream().map(it -> cell(row, it)).toList()));
        }
        lines.add(page, new Layout.Body(), "");
    }

    private int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
