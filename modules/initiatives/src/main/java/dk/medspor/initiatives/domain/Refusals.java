package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeRejection.DateAfterToday;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.InitiativeRejection.OwnerHasEnded;
import dk.medspor.initiatives.InitiativeRejection.UnknownOwner;
import dk.medspor.initiatives.PromiseRejection.EvaluatingBodyHasEnded;
import dk.medspor.initiatives.PromiseRejection.UnknownEvaluatingBody;
import dk.medspor.medbodies.OtherBody;
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

    /** Why a body cannot own anything from now on. */
    static Optional<InitiativeRejection> owner(OtherBody body) {
        return body.known()
                ? body.ended().map(OwnerHasEnded::new)
                : Optional.of(new UnknownOwner(body.id()));
    }

    /** Why nothing can be promised to a body from now on. */
    static Optional<InitiativeRejection> evaluator(OtherBody body) {
        return body.known()
                ? body.ended().map(EvaluatingBodyHasEnded::new)
                : Optional.of(new UnknownEvaluatingBody(body.id()));
    }

    /** Why a body cannot have evaluated anything on a day. */
    static Optional<InitiativeRejection> evaluatorOn(OtherBody body, LocalDate day) {
        return body.known()
                ? body.endedBy(day).map(EvaluatingBodyHasEnded::new)
                : Optional.of(new UnknownEvaluatingBody(body.id()));
    }

    static Optional<InitiativeRejection> when(
            boolean broken, Supplier<InitiativeRejection> reason) {
        return broken ? Optional.of(reason.get()) : Optional.empty();
    }
}
