package dk.medspor.meetings;

import dk.medspor.kernel.Rejection;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.time.LocalTime;

/** Why recurring items could not be agreed. */
public sealed interface RecurringItemsRejection extends Rejection {

    record UnknownAgreeingBody(MedBodyId bodyId) implements RecurringItemsRejection {}

    /** A recorded fact cannot lie in the future. */
    record RecurringAfterToday(LocalDate on, LocalDate today) implements RecurringItemsRejection {}

    /** The agreements of a body follow one another in time. */
    record RecurringBeforeAnother(LocalDate on, LocalDate earlier)
            implements RecurringItemsRejection {}

    record RecurringSlotBackwards(LocalTime from, LocalTime to)
            implements RecurringItemsRejection {}
}
