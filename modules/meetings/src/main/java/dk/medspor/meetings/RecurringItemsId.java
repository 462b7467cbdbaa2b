package dk.medspor.meetings;

import dk.medspor.kernel.EntityId;
import dk.medspor.medbodies.MedBodyId;
import java.util.UUID;

/** Identifies what recurs on the agendas of a body: each body has one list. */
public record RecurringItemsId(UUID value) implements EntityId {

    /** Apart from the id of the body itself. */
    public static RecurringItemsId of(MedBodyId body) {
        return new RecurringItemsId(Derived.id("recurring-items", body.toString()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
