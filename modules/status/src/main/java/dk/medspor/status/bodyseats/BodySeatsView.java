package dk.medspor.status.bodyseats;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.SeatEvent;
import dk.medspor.medbodies.Seating;
import dk.medspor.readmodels.View;
import java.util.Optional;
import java.util.Set;

/** One document per body, empty until it is first constituted. */
public final class BodySeatsView implements View<Seating> {

    private static final String ALL = "all";

    @Override
    public String name() {
        return "body-seats";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Seating> documentType() {
        return Seating.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof MedBodyEvent it
                        && (it instanceof BodyEstablished || it instanceof SeatEvent)
                ? Set.of(it.bodyId().toString())
                : Set.of();
    }

    @Override
    public Seating evolve(Optional<Seating> document, RecordedEvent event) {
        return event.payload() instanceof SeatEvent it
                ? document.orElseThrow().after(it)
                : Seating.none(((MedBodyEvent) event.payload()).bodyId());
    }

    @Override
    public Set<String> scopes(Seating document) {
        return Set.of(ALL);
    }

    @Override
    public String sort(Seating document) {
        return document.bodyId().toString();
    }
}
