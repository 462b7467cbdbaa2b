package dk.medspor.minutesimport.review;

import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Span;
import dk.medspor.minutesimport.source.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A passage in two: its text is cut, and the source at the same character. */
record Cut(Passage first, Passage second) {

    /** A letter or sign of the source: its line and its place in it, from 0. */
    private record Letter(Optional<Integer> page, int line, int place, char is) {}

    /** Empty when either half were blank, or the text is not to be found in the source. */
    static Optional<Cut> of(Passage whole, int place, List<String> lines) {
        String text = whole.text();
        if (place < 1 || place >= text.length()) {
            return Optional.empty();
        }
        String first = text.substring(0, place).strip();
        String second = text.substring(place).strip();
        var source = characters(whole.spans(), lines);
        int end = endOf(first, source);
        return first.isEmpty() || second.isEmpty() || end < 1 || end >= source.size()
                ? Optional.empty()
                : Optional.of(
                        new Cut(
                                new Passage(first, spans(source.subList(0, end), lines)),
                                new Passage(
                                        second, spans(source.subList(end, source.size()), lines))));
    }

    /** How many characters of the source the text reaches over; 0 when it does not fit. */
    private static int endOf(String text, List<Letter> source) {
        int left = 0;
        for (int i = 0; i < source.size(); i++) {
            while (left < text.length() && Blanks.isBlank(text.charAt(left))) {
                left++;
            }
            if (left < text.length() && source.get(i).is == text.charAt(left)) {
                left++;
            }
            if (left == text.length()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<Letter> characters(List<Span> spans, List<String> lines) {
        var all = new ArrayList<Letter>();
        for (Span span : spans) {
            for (int line = span.firstLine(); line <= span.lastLine(); line++) {
                String text = lines.get(line - 1);
                int from = line == span.firstLine() ? span.firstChar() - 1 : 0;
                int to = line == span.lastLine() ? span.lastChar() : text.length();
                for (int i = from; i < to; i++) {
                    if (!Blanks.isBlank(text.charAt(i))) {
                        all.add(new Letter(span.page(), line, i, text.charAt(i)));
                    }
                }
            }
        }
        return all;
    }

    /** Line by line, and no further than to what stands between and is something else's. */
    private static List<Span> spans(List<Letter> characters, List<String> lines) {
        var spans = new ArrayList<Span>();
        int from = 0;
        for (int i = 1; i <= characters.size(); i++) {
            Letter last = characters.get(i - 1);
            if (i == characters.size() || !follows(last, characters.get(i), lines)) {
                Letter first = characters.get(from);
                spans.add(
                        new Span(
                                first.page,
                                first.line,
                                last.line,
                                first.place + 1,
                                last.place + 1));
                from = i;
            }
        }
        return spans;
    }

    private static boolean follows(Letter one, Letter other, List<String> lines) {
        return one.line == other.line
                && one.place < other.place
                && lines.get(one.line - 1)
                        .substring(one.place + 1, other.place)
                        .chars()
                        .allMatch(it -> Blanks.isBlank((char) it));
    }
}
