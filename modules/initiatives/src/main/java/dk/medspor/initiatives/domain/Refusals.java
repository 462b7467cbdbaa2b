package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeRejection.DateAfterToday;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** What speaks against an event. */
final class Refusals {

    private Refusals() {}

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
