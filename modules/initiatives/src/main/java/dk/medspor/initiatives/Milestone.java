package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is to be reached.
 *
 * @param on the day it was planned
 * @param plannedFor when it is to be reached
 * @param reachedOn when it was
 */
public record Milestone(
        int number,
        LocalDate on,
        Protected<String> text,
        LocalDate plannedFor,
        Optional<LocalDate> reachedOn)
        implements NumberedFact {

    Milestone reached(Optional<LocalDate> day) {
        return new Milestone(number, on, text, plannedFor, day);
    }

    Milestone plannedFor(LocalDate right) {
        return new Milestone(number, on, text, right, reachedOn);
    }

    Milestone saying(Protected<String> right) {
        return new Milestone(number, on, right, plannedFor, reachedOn);
    }
}
