package dk.medspor.minutesimport;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who was, or should have been, at the meeting.
 *
 * @param side management or employees, as the document says it
 * @param present false for an apology
 */
public record Participant(
        String name,
        Optional<String> role,
        Optional<String> side,
        Optional<Boolean> present,
        List<Span> spans)
        implements Sourced {

    public Participant {
        spans = List.copyOf(spans);
    }
}
