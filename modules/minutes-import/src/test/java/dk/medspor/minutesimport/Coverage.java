package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.minutesimport.source.Blanks;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the homes of a draft cover a source: each non-blank character exactly once. */
final class Coverage {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private Coverage() {}

    static void assertComplete(String source, Draft draft) {
        var lines = List.of(LINE_END.split(source, -1));
        var covered = lines.stream().map(line -> new int[line.length()]).toList();
        for (var home : draft.homes()) {
            home.spans().forEach(span -> cover(span, covered));
        }
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < lines.get(i).length(); j++) {
                int expected = Blanks.isBlank(lines.get(i).charAt(j)) ? covered.get(i)[j] : 1;
                assertThat(covered.get(i)[j])
                        .as("homes of character %d of line %d", j + 1, i + 1)
                        .isEqualTo(expected);
            }
        }
    }

    private static void cover(Span span, List<int[]> covered) {
        for (int line = span.firstLine(); line <= span.lastLine(); line++) {
            var counts = covered.get(line - 1);
            int from = line == span.firstLine() ? span.firstChar() : 1;
            int to = line == span.lastLine() ? span.lastChar() : counts.length;
            for (int i = from; i <= to; i++) {
                counts[i - 1]++;
            }
        }
    }

    /** What a span stands for. */
    static List<String> lines(String source, Span span) {
        var lines =
                List.of(LINE_END.split(source, -1)).subList(span.firstLine() - 1, span.lastLine());
        var cut = new java.util.ArrayList<>(lines);
        cut.set(cut.size() - 1, cut.getLast().substring(0, span.lastChar()));
        cut.set(0, cut.getFirst().substring(span.firstChar() - 1));
        return cut;
    }
}
