package dk.medspor.medbodies;

import dk.medspor.kernel.DomainEvent;
import java.time.LocalDate;
import java.util.Optional;

/** What has happened to a body. */
public sealed interface MedBodyEvent extends DomainEvent
        permits MedBodyEvent.BodyEstablished, HistoryEvent, SeatEvent, RulesEvent {

    MedBodyId bodyId();

    /** The body exists from a day on. */
    record BodyEstablished(
            MedBodyId bodyId,
            String name,
            Tier tier,
            Optional<MedBodyId> parentId,
            boolean evaluates,
            Optional<LocalDate> validFrom)
            implements MedBodyEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return validFrom;
        }
    }
}
