package dk.medspor.minutesimport.source;

import dk.medspor.minutesimport.Refusal;
import java.util.List;

/** What a format gives: the lines of a document, or why it has none. */
public sealed interface SourceText {

    /** All lines, blank ones included. */
    record Lines(List<SourceLine> lines) implements SourceText {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** The file cannot be read. */
    record Unreadable(Refusal refusal) implements SourceText {}
}
