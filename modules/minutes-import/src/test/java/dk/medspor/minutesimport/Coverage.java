package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.minutesimport.source.Blanks;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the homes of a draft cover a source: each non-blank character exactly once. */
final class Coverage {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]");

    private Coverage() {}

    static void assertComplete(String source, Draft draft) {
        var lines = List.of(LINE_END.split(source, -1));
        var covered = lines.stream().map(line -> new int[line.length()]).toList();
        for (var home : draft.homes()) {
            home.spans().forEach(span -> cover(span, covered));
        }
        var wrong = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < lines.get(i).length(); j++) {
                if (!Blanks.isBlank(lines.get(i).charAt(j)) && covered.get(i)[j] != 1) {
                    wrong.add(
                            "line %d, character %d: %d homes"
                                    .formatted(i + 1, j + 1, covered.get(i)[j]));
                }
            }
        }
        assertThat(wrong).isEmpty();
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

    /** The letters and figures of each element are those that its spans enclose. */
    static void assertReproduced(String source, Draft draft) {
        var lines = List.of(LINE_END.split(source, -1));
        draft.agenda().stream()
                .flatMap(it -> Stream.concat(it.proposals().stream(), it.attachments().stream()))
                .forEach(
                        point ->
                                assertThat(lettersAndFigures(enclosed(lines, point.spans())))
                                        .endsWith(lettersAndFigures(point.text())));
        elements(draft)
                .forEach(
                        element ->
                                assertThat(lettersAndFigures(enclosed(lines, element.spans())))
                                        .isEqualTo(lettersAndFigures(element.text())));
    }

    private static Stream<Passage> elements(Draft draft) {
        var sections = draft.sections();
        return Stream.of(
                        sections.stream().flatMap(section -> section.listItems().stream()),
                        sections.stream()
                                .flatMap(section -> section.contributions().stream())
                                .flatMap(Coverage::passages),
                        draft.agenda().stream().flatMap(Coverage::passages),
                        draft.remarks().stream(),
                        draft.narrative().stream(),
                        draft.artefacts().stream()
                                .map(line -> new Passage(line.text(), line.spans())),
                        draft.dateMentions().stream()
                                .filter(date -> isOnOneLine(date.spans()))
                                .map(date -> new Passage(date.words(), date.spans())))
                .flatMap(passages -> passages);
    }

    private static Stream<Passage> passages(Contribution contribution) {
        var whole = new Passage(contribution.text(), contribution.spans());
        return Stream.concat(Stream.of(whole), contribution.subItems().stream());
    }

    private static Stream<Passage> passages(AgendaItem item) {
        return Stream.of(
                        item.statement().stream().map(it -> new Passage(it, item.statementSpans())),
                        item.decision().stream().map(it -> new Passage(it, item.decisionSpans())))
                .flatMap(passages -> passages);
    }

    private static boolean isOnOneLine(List<Span> spans) {
        return spans.getFirst().firstLine() == spans.getLast().lastLine();
    }

    private static String enclosed(List<String> lines, List<Span> spans) {
        var text = new StringBuilder();
        for (var span : spans) {
            for (int line = span.firstLine(); line <= span.lastLine(); line++) {
                var whole = lines.get(line - 1);
                int from = line == span.firstLine() ? span.firstChar() - 1 : 0;
                int to = line == span.lastLine() ? span.lastChar() : whole.length();
                text.append(whole, from, to);
            }
        }
        return text.toString();
    }

    private static String lettersAndFigures(String text) {
        var nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        return NEITHER.matcher(nfc).replaceAll("");
    }
}
