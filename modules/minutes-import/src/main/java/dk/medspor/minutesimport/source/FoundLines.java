package dk.medspor.minutesimport.source;

import dk.medspor.minutesimport.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a document as its format finds them, in reading order. */
final class FoundLines {

    /** The most lines that are read. */
    static final int MOST = 20_000;

    /** The most letters of all lines together. */
    static final int MOST_LETTERS = 3_000_000;

    private record Found(Optional<Integer> page, Layout layout, String text) {}

    private final List<Found> lines = new ArrayList<>();

    void add(Optional<Integer> page, Layout layout, String text) {
        lines.add(new Found(page, layout, text));
    }

    /** A paragraph, which may have line breaks in it, and the blank line that sets it off. */
    void paragraph(Optional<Integer> page, Layout layout, String text) {
        text.lines().forEach(it -> add(page, layout, it));
        add(page, new Layout.Body(), "");
    }

    /** The lines with their numbers, or why there is nothing to read in them. */
    SourceText numbered() {
        if (lines.size() > MOST) {
            return new SourceText.Unreadable(new Refusal.TooManyLines(lines.size(), MOST));
        }
        if (lines.stream().mapToLong(it -> it.text().length()).sum() > MOST_LETTERS) {
            return new SourceText.Unreadable(new Refusal.UnpacksTooLarge(MOST_LETTERS));
        }
        List<SourceLine> numbered = new ArrayList<>();
        int ordinal = 0;
        for (Found it : lines) {
            var line =
                    new SourceLine(numbered.size() + 1, ordinal, it.page(), it.layout(), it.text());
            numbered.add(line);
            ordinal += line.isBlank() ? 0 : 1;
        }
        return ordinal == 0
                ? new SourceText.Unreadable(new Refusal.NothingToRead())
                : new SourceText.Lines(numbered);
    }
}
