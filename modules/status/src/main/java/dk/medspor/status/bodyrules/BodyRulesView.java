package dk.medspor.status.bodyrules;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.RulesEvent;
import dk.medspor.medbodies.RulesHistory;
import dk.medspor.readmodels.View;
import java.util.Optional;
import java.util.Set;

/** One document per body, empty until it agrees on something else than the usual. */
public final class BodyRulesView implements View<RulesHistory> {

    private static final String ALL = "all";

    @Override
    public String name() {
        return "body-rules";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<RulesHistory> documentType() {
        return RulesHistory.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof MedBodyEvent it
                        && (it instanceof BodyEstablished || it instanceof RulesEvent)
                ? Set.of(it.bodyId().toString())
                : Set.of();
    }

    @Override
    public RulesHistory evolve(Optional<RulesHistory> document, RecordedEvent event) {
        return event.payload() instanceof RulesEvent it
                ? document.orElseThrow().after(it)
                : RulesHistory.none(((MedBodyEvent) event.payload()).bodyId());
    }

    @Override
    public Set<String> scopes(RulesHistory document) {
        return Set.of(ALL);
    }

    @Override
    public String sort(RulesHistory document) {
        return document.bodyId().toString();
    }
}
