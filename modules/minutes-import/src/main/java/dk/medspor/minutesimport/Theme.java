package dk.medspor.minutesimport;

import java.util.List;
import java.util.Optional;

/**
 * A theme of the day.
 *
 * @param description what is written after its title
 * @param summary what a later paragraph under the same number and title says about it
 */
public record Theme(
        int number,
        String title,
        Optional<String> description,
        Optional<String> summary,
        List<Span> spans)
        implements Sourced {

    public Theme {
        spans = List.copyOf(spans);
    }
}
