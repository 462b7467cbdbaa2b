package dk.medspor.minutesimport;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** An item of the agenda, with what was proposed and what was decided. */
public record AgendaItem(
        int number,
        String title,
        Optional<Purpose> purpose,
        Optional<LocalTime> from,
        Optional<LocalTime> to,
        List<Passage> proposals,
        Optional<String> statement,
        Optional<String> decision,
        List<Passage> attachments,
        List<Span> spans)
        implements Sourced {

    public AgendaItem {
        proposals = List.copyOf(proposals);
        attachments = List.copyOf(attachments);
        spans = List.copyOf(spans);
    }

    /** What the item is there for. */
    public enum Purpose {
        /** Orienteringssag. */
        INFORMATION,
        /** Drøftelsessag. */
        DISCUSSION,
        /** Beslutningssag. */
        DECISION
    }
}
