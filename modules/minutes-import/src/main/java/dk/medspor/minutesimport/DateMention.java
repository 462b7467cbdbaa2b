package dk.medspor.minutesimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day, month or range that the text names.
 *
 * @param from its first day, unless the year is neither written nor to be inferred
 * @param to its last day
 * @param yearInferred the year is not in the text: it is the next such date on or after the meeting
 * @param spans the words, or the whole passage when a line end cuts them
 */
public record DateMention(
        String words,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Precision precision,
        boolean yearInferred,
        List<Span> spans)
        implements Sourced {

    public DateMention {
        spans = List.copyOf(spans);
    }
}
