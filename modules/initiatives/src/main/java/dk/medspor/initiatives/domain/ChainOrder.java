package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.BodyTimeline.Change;
import dk.medspor.initiatives.Closing;
import dk.medspor.initiatives.Ending;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.PromiseRejection.EvaluatedBeforeStart;
import dk.medspor.initiatives.PromiseRejection.EvaluatedOutOfOrder;
import dk.medspor.initiatives.PromiseRejection.NextEvaluationNotAfter;
import dk.medspor.initiatives.PromiseRejection.RescheduledIntoThePast;
import dk.medspor.initiatives.Rescheduling;
import dk.medspor.initiatives.StepRejection.StepOutOfOrder;
import dk.medspor.initiatives.Verdict;
import dk.medspor.initiatives.Waiver;
import java.time.LocalDate;
import java.util.Optional;

/** In which order of days the facts of a promise follow one another. */
final class ChainOrder {

    private ChainOrder() {}

    /** Why a chain with these dates could never have been recorded. */
    static Optional<InitiativeRejection> impossible(ObligationChain chain) {
        for (Obligation it : chain.obligations()) {
            Optional<InitiativeRejection> wrong = impossible(it, chain.startedOn());
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return handover(chain);
    }

    private static Optional<InitiativeRejection> impossible(
            Obligation obligation, LocalDate startedOn) {
        LocalDate before = obligation.openedOn();
        for (Rescheduling it : obligation.facts().reschedulings()) {
            if (it.on().isBefore(before)) {
                return Optional.of(new EvaluatedOutOfOrder(it.on(), before));
            }
            if (!it.to().isAfter(it.on())) {
                return Optional.of(new RescheduledIntoThePast(it.to(), it.on()));
            }
            before = it.on();
        }
        LocalDate last = before;
        return obligation.closedBy().flatMap(it -> closed(it, obligation, startedOn, last));
    }

    private static Optional<InitiativeRejection> closed(
            Closing closing, Obligation obligation, LocalDate startedOn, LocalDate last) {
        LocalDate on = closing.on();
        if (on.isBefore(startedOn)) {
            return Optional.of(new EvaluatedBeforeStart(on, startedOn));
        }
        if (on.isBefore(last)) {
            return Optional.of(new EvaluatedOutOfOrder(on, last));
        }
        return switch (closing) {
            case Ending _ -> Optional.empty();
            case Evaluation it -> kept(obligation, on, next(it));
            case Waiver it -> kept(obligation, on, it.next());
        };
    }

    private static Optional<LocalDate> next(Evaluation it) {
        return it.next().filter(_ -> it.verdict() != Verdict.STOP);
    }

    private static Optional<InitiativeRejection> kept(
            Obligation obligation, LocalDate on, Optional<LocalDate> next) {
        if (obligation.cycle() > 1 && !on.isAfter(obligation.openedOn())) {
            return Optional.of(new EvaluatedOutOfOrder(on, obligation.openedOn()));
        }
        return next.filter(it -> !it.isAfter(on)).map(it -> new NextEvaluationNotAfter(it, on));
    }

    private static Optional<InitiativeRejection> handover(ObligationChain chain) {
        LocalDate before = chain.startedOn();
        for (Change it : chain.evaluator().changes()) {
            if (it.on().isBefore(before)) {
                return Optional.of(new StepOutOfOrder(it.on(), before));
            }
            before = it.on();
        }
        return Optional.empty();
    }
}
