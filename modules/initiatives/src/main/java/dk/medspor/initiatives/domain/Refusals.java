package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeRejection.DateAfterToday;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.kernel.Decision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns what speaks against an event into a decision on it. */
final class Refusals {

    private Refusals() {}

    static Decision<InitiativeEvent> unless(
            Optional<InitiativeRejection> refused, Supplier<InitiativeEvent> event) {
        return refused.<Decision<InitiativeEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(event.get()));
    }

    static Optional<InitiativeRejection> afterToday(DateOf what, LocalDate date, LocalDate today) {
        return when(date.isAfter(today), () -> new DateAfterToday(what, date, today));
    }

    static Optional<InitiativeRejection> afterToday(LocalDate date, LocalDate today) {
        return afterToday(DateOf.FACT, date, today);
    }

    static Optional<InitiativeRejection> when(
            boolean broken, Supplier<InitiativeRejection> reason) {
        return broken ? Optional.of(reason.get()) : Optional.empty();
    }
}
