package dk.medspor.minutesimport;

import java.util.List;
import java.util.Optional;

/** A recommendation; numbers begin anew for each theme. */
public record Recommendation(Optional<String> theme, int number, String title, List<Span> spans)
        implements Sourced {

    public Recommendation {
        spans = List.copyOf(spans);
    }
}
