package dk.medspor.minutesimport;

import java.time.LocalTime;
import java.util.List;

/** A slot of the day's programme. */
public record ProgrammeItem(LocalTime from, LocalTime to, String title, List<Span> spans)
        implements Sourced {

    public ProgrammeItem {
        spans = List.copyOf(spans);
    }
}
