package dk.medspor.meetings;

import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the items that recur on the agendas of a body. */
public sealed interface RecurringItemsCommand {

    RecurringItemsId id();

    /**
     * A body agrees what stands on the agenda of each of its meetings from then on.
     *
     * @param bodyKnown whether the register knew the body when the command was sent
     * @param items in their order; none to have nothing recur
     */
    record AgreeRecurringItems(
            @TargetAggregateIdentifier RecurringItemsId id,
            MedBodyId bodyId,
            boolean bodyKnown,
            LocalDate on,
            List<ItemContent> items)
            implements RecurringItemsCommand {
        public AgreeRecurringItems {
            items = List.copyOf(items);
        }
    }
}
