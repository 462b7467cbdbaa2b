package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Span;
import dk.medspor.minutesimport.source.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the source as a part of something.
 *
 * @param textStart where its text begins, from 0, behind a list marker or heading sign
 */
record Piece(SourceLine line, int textStart) {

    String text() {
        return line.text().substring(Math.min(textStart, line.end()), line.end());
    }

    /** The stretches that the pieces fill: neighbours become one, blank lines between included. */
    static List<Span> spans(List<Piece> pieces) {
        var spans = new ArrayList<Span>();
        int first = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || !neighbours(pieces.get(i - 1).line, pieces.get(i).line)) {
                spans.add(span(pieces.get(first).line, pieces.get(i - 1).line));
                first = i;
            }
        }
        return spans;
    }

    private static boolean neighbours(SourceLine line, SourceLine next) {
        return next.ordinal() == line.ordinal() + 1 && next.page().equals(line.page());
    }

    private static Span span(SourceLine first, SourceLine last) {
        return new Span(first.page(), first.number(), last.number(), first.start() + 1, last.end());
    }
}
