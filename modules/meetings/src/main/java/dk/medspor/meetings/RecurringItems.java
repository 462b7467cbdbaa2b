package dk.medspor.meetings;

import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;

/**
 * Knows what recurs on the agendas of a body, including all that was agreed before the question.
 */
@FunctionalInterface
public interface RecurringItems {

    /** What a meeting that is planned on a day begins with, in its order. */
    List<ItemContent> of(MedBodyId body, LocalDate on);
}
