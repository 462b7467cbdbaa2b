package dk.medspor.audit.replay;

import dk.medspor.audit.Discretion;
import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * A decision of the past with all that led to it, and what the rules of today say to it.
 *
 * @param subject the id of what it was decided on
 * @param decidedAt the moment that the rules were told it was
 * @param link its place in the chain of the log
 * @param by who decided it
 * @param command the stable name of what was asked
 * @param asked what was asked, as it is stored, with its protected texts in plain; nothing where
 *     whoever reads may not know it
 * @param before what had been recorded of its subject until then, in order
 * @param events what was recorded
 */
public record ReplayedDecision(
        long firstPosition,
        long lastPosition,
        UUID commitId,
        String subject,
        Instant recordedAt,
        Instant decidedAt,
        ChainLink link,
        DecidedBy by,
        String command,
        JsonNode asked,
        List<RecordedEvent> before,
        List<RecordedEvent> events,
        Verdict verdict) {

    public ReplayedDecision {
        before = List.copyOf(before);
        events = List.copyOf(events);
    }

    /** What had been recorded when it was decided: the position before it. */
    public long knownThen() {
        return firstPosition - 1;
    }

    /** It as somebody sees it from whom some events are hidden: no word of those is in it. */
    ReplayedDecision shown(Predicate<RecordedEvent> hidden) {
        boolean itself = events.stream().anyMatch(hidden);
        return new ReplayedDecision(
                firstPosition,
                lastPosition,
                commitId,
                subject,
                recordedAt,
                decidedAt,
                link,
                by,
                command,
                itself ? EventJson.mapper().createObjectNode() : asked,
                before.stream().map(it -> Discretion.shown(it, hidden)).toList(),
                events.stream().map(it -> itself ? it.withheld() : it).toList(),
                itself ? verdict.withheld() : verdict);
    }

    /** The reason that was given, where one was. */
    public Optional<Protected<String>> reason() {
        return payloads(events).stream().flatMap(it -> it.why().stream()).findFirst();
    }

    /** What was recorded, in order. */
    public List<DomainEvent> decided() {
        return payloads(events);
    }

    static List<DomainEvent> payloads(List<RecordedEvent> events) {
        return events.stream().map(RecordedEvent::payload).map(DomainEvent.class::cast).toList();
    }
}
