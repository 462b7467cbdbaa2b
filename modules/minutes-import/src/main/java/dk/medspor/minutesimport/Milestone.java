package dk.medspor.minutesimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A point or stretch of a timeline.
 *
 * @param words its date as it is written, or what it waits for when it has none
 * @param label the meeting that it is, as the document calls it
 * @param from its first day, unless it has no date or the year is not to be known
 * @param to its last day
 * @param text what happens then
 */
public record Milestone(
        String words,
        Optional<String> label,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String text,
        List<Span> spans)
        implements Sourced {

    public Milestone {
        spans = List.copyOf(spans);
    }
}
