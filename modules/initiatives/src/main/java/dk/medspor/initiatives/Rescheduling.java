package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;

/**
 * The evaluation of a cycle was moved.
 *
 * @param on the day it was decided
 * @param to the due day from then on
 */
public record Rescheduling(int number, LocalDate on, LocalDate to, Protected<String> reason)
        implements NumberedFact {

    Rescheduling dueOn(LocalDate right) {
        return new Rescheduling(number, on, right, reason);
    }

    Rescheduling because(Protected<String> right) {
        return new Rescheduling(number, on, to, right);
    }
}
