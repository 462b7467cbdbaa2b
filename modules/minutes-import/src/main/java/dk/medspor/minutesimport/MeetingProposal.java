package dk.medspor.minutesimport;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A meeting that the document reports from.
 *
 * @param bodyName whose meeting it was, in the words of the document
 * @param mentionedOnly the document names the meeting and reports from another one
 * @param spans the text that says so; it has its home elsewhere
 */
public record MeetingProposal(
        Optional<String> bodyName,
        MeetingKind kind,
        String title,
        LocalDate date,
        Optional<LocalTime> startTime,
        Optional<LocalTime> endTime,
        Optional<String> place,
        boolean mentionedOnly,
        List<Span> spans)
        implements Sourced {

    public MeetingProposal {
        spans = List.copyOf(spans);
    }
}
