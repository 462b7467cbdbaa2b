package dk.medspor.meetings;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has happened to the items that recur on the agendas of a body. */
public sealed interface RecurringItemsEvent extends DomainEvent {

    RecurringItemsId id();

    /** What stands on each agenda that is planned from then on. */
    record RecurringItemsAgreed(
            RecurringItemsId id, MedBodyId bodyId, LocalDate on, List<ItemContent> items)
            implements RecurringItemsEvent {
        public RecurringItemsAgreed {
            items = List.copyOf(items);
        }

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }
    }
}
