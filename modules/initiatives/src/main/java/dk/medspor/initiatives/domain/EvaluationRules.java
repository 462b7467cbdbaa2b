package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.Assessment;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.PromiseRejection.EvidenceMissing;
import dk.medspor.initiatives.PromiseRejection.NextEvaluationNotAfter;
import dk.medspor.initiatives.PromiseRejection.NoNextAfterStop;
import dk.medspor.initiatives.PromiseRejection.ReasonForOtherBodyMissing;
import dk.medspor.initiatives.PromiseRejection.ReasonForOtherDateMissing;
import dk.medspor.initiatives.PromiseRejection.StatementMissing;
import dk.medspor.initiatives.PromiseRejection.UnknownDecidingMeeting;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Sides;
import java.time.LocalDate;
import java.util.Optional;

/** How a cycle is closed by a verdict. */
final class EvaluationRules {

    private EvaluationRules() {}

    static Decision<InitiativeEvent> evaluate(
            EvaluateInitiative command, InitiativeLife life, LocalDate today) {
        return OpenObligation.of(life)
                .decide((chain, open) -> evaluate(command, life, chain, open, today));
    }

    private static Decision<InitiativeEvent> evaluate(
            EvaluateInitiative command,
            InitiativeLife life,
            ObligationChain chain,
            Obligation open,
            LocalDate today) {
        Assessment it = command.assessment();
        LocalDate intended = ObligationChain.intendedAfter(open, it.on(), command.terms().period());
        Optional<LocalDate> agreed = it.nextEvaluationOn().filter(on -> !on.equals(intended));
        Optional<InitiativeRejection> refused =
                who(command, chain)
                        .or(() -> Refusals.afterToday(it.on(), today))
                        .or(() -> next(it, agreed, intended))
                        .or(() -> said(it));
        return Decision.unless(
                refused.or(
                        () -> LifeOrder.impossible(life.after(evaluated(command, open, agreed)))),
                () -> evaluated(command, open, agreed));
    }

    private static InitiativeEvent evaluated(
            EvaluateInitiative command, Obligation open, Optional<LocalDate> agreed) {
        Assessment it = command.assessment();
        return new EvaluatedAtHMU(
                command.initiativeId(),
                open.cycle(),
                it.evaluatingBodyId(),
                it.on(),
                it.verdict(),
                it.evidence().orElseThrow(),
                it.learned(),
                it.decidedAt(),
                it.sides(),
                agreed,
                Optional.of(command.terms())
                        .filter(_ -> it.verdict() != Verdict.STOP)
                        .filter(terms -> !terms.equals(open.facts().terms())),
                it.reason());
    }

    private static Optional<InitiativeRejection> who(
            EvaluateInitiative command, ObligationChain chain) {
        Assessment it = command.assessment();
        Optional<InitiativeRejection> unfit =
                Refusals.evaluatorOn(command.evaluatingBody(), it.on());
        if (unfit.isPresent()) {
            return unfit;
        }
        if (!command.meetingKnown()) {
            return it.decidedAt().map(at -> new UnknownDecidingMeeting(at.meetingId()));
        }
        MedBodyId promised = chain.evaluator().on(it.on());
        return Refusals.when(
                !it.evaluatingBodyId().equals(promised) && it.reason().isEmpty(),
                () -> new ReasonForOtherBodyMissing(promised));
    }

    private static Optional<InitiativeRejection> next(
            Assessment it, Optional<LocalDate> agreed, LocalDate intended) {
        Optional<LocalDate> asked = it.nextEvaluationOn();
        if (asked.isPresent() && it.verdict() == Verdict.STOP) {
            return Optional.of(new NoNextAfterStop());
        }
        if (asked.filter(next -> !next.isAfter(it.on())).isPresent()) {
            return asked.map(next -> new NextEvaluationNotAfter(next, it.on()));
        }
        return Refusals.when(
                agreed.isPresent() && it.reason().isEmpty(),
                () -> new ReasonForOtherDateMissing(intended));
    }

    private static Optional<InitiativeRejection> said(Assessment it) {
        boolean unstated =
                it.sides()
                        .filter(sides -> sides.view() == Sides.View.DISAGREED)
                        .filter(
                                sides ->
                                        sides.management().isEmpty() || sides.employees().isEmpty())
                        .isPresent();
        return Refusals.when(it.evidence().isEmpty(), EvidenceMissing::new)
                .or(() -> Refusals.when(unstated, StatementMissing::new));
    }
}
