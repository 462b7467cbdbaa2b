package dk.medspor.audit;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.kernel.DomainEvent;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Replays what was done to a body, a meeting or an initiative. */
public final class AuditTrail {

    private final EventLog log;
    private final Discretion discretion;

    public AuditTrail(EventLog log, Discretion discretion) {
        this.log = log;
        this.discretion = discretion;
    }

    /** Every event on the subject, oldest first; empty when nothing is recorded under the id. */
    public List<TrailEntry> of(UUID subject) {
        return of(subject, Long.MAX_VALUE);
    }

    /** Those that had been recorded up to a position, inclusive. */
    public List<TrailEntry> of(UUID subject, long atMost) {
        var hidden = discretion.hidden();
        return log.readStream(subject.toString(), atMost).stream()
                .map(it -> Discretion.shown(it, hidden))
                .map(AuditTrail::entry)
                .toList();
    }

    private static TrailEntry entry(RecordedEvent event) {
        var payload = (DomainEvent) event.payload();
        return new TrailEntry(
                event.position(),
                event.recordedAt(),
                payload.heldFrom(),
                String.valueOf(event.metadata().get("actor")),
                roles(event.metadata().get("roles")),
                event.command(),
                event.name(),
                payload.why(),
                payload);
    }

    private static List<String> roles(@Nullable Object roles) {
        return roles instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }
}
