package dk.medspor.status.bodydirectory;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.HistoryEvent;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.Tier;
import dk.medspor.readmodels.View;
import java.util.Optional;
import java.util.Set;

/** One document per body. */
public final class BodyDirectoryView implements View<BodyHistory> {

    static final String ALL = "all";

    @Override
    public String name() {
        return "body-directory";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<BodyHistory> documentType() {
        return BodyHistory.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof MedBodyEvent it && isTold(it)
                ? Set.of(it.bodyId().toString())
                : Set.of();
    }

    /** Seats and rules of procedure have views of their own. */
    private static boolean isTold(MedBodyEvent event) {
        return event instanceof BodyEstablished || event instanceof HistoryEvent;
    }

    @Override
    public BodyHistory evolve(Optional<BodyHistory> document, RecordedEvent event) {
        return event.payload() instanceof HistoryEvent it
                ? document.orElseThrow().after(it)
                : BodyHistory.of((BodyEstablished) event.payload());
    }

    @Override
    public Set<String> scopes(BodyHistory document) {
        return Set.of(ALL, scope(document.first().tier()));
    }

    @Override
    public String sort(BodyHistory document) {
        return document.latest().name();
    }

    static String scope(Tier tier) {
        return "tier:" + tier;
    }
}
