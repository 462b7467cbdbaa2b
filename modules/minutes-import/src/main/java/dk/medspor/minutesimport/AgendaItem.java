package dk.medspor.minutesimport;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An item of the agenda, with what was proposed and what was decided.
 *
 * @param number as the document counts, from wherever it begins
 * @param from when the slot of the item begins
 * @param to when the slot of the item ends
 * @param proposals the points of the Indstilling
 * @param statement the Sagsfremstilling and what else is told, its paragraphs a line each
 * @param decision the Beslutning, its paragraphs a line each
 * @param spans the headings, which have their home in {@link Draft#headings()}
 * @param statementSpans where the statement stands
 * @param decisionSpans where the decision stands
 */
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
        List<Span> spans,
        List<Span> statementSpans,
        List<Span> decisionSpans)
        implements Sourced {

    public AgendaItem {
        proposals = List.copyOf(proposals);
        attachments = List.copyOf(attachments);
        spans = List.copyOf(spans);
        statementSpans = List.copyOf(statementSpans);
        decisionSpans = List.copyOf(decisionSpans);
    }

    Stream<Home> homes() {
        return Stream.of(
                        Stream.of(new Home(Home.Kind.AGENDA, statementSpans)),
                        Stream.of(new Home(Home.Kind.AGENDA, decisionSpans)),
                        Home.of(Home.Kind.AGENDA, proposals),
                        Home.of(Home.Kind.AGENDA, attachments))
                .flatMap(homes -> homes);
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
