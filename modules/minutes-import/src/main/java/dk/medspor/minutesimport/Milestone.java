package dk.medspor.minutesimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A point or stretch of a timeline. */
public record Milestone(
        String words,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String text,
        List<Span> spans)
        implements Sourced {

    public Milestone {
        spans = List.copyOf(spans);
    }
}
