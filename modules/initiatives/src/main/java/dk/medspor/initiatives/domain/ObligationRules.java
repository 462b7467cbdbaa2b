package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.PromiseCommand;
import dk.medspor.initiatives.PromiseCommand.ExplainDelay;
import dk.medspor.initiatives.PromiseCommand.HandOverInitiative;
import dk.medspor.initiatives.PromiseCommand.RescheduleEvaluation;
import dk.medspor.initiatives.PromiseCommand.WaiveEvaluation;
import dk.medspor.initiatives.PromiseEvent.DelayExplained;
import dk.medspor.initiatives.PromiseEvent.EvaluationRescheduled;
import dk.medspor.initiatives.PromiseEvent.EvaluationWaived;
import dk.medspor.initiatives.PromiseRejection.AlreadyDueOn;
import dk.medspor.initiatives.PromiseRejection.NotOverdue;
import dk.medspor.kernel.Decision;
import java.time.LocalDate;
import java.util.Optional;

/** What happens to an obligation between its opening and its evaluation. */
final class ObligationRules {

    private ObligationRules() {}

    static Decision<InitiativeEvent> decide(
            PromiseCommand command, InitiativeDossier dossier, LocalDate today) {
        InitiativeLife life = dossier.life();
        return switch (command) {
            case RescheduleEvaluation it ->
                    OpenObligation.of(life).decide((_, open) -> reschedule(it, life, open, today));
            case WaiveEvaluation it ->
                    OpenObligation.of(life).decide((_, open) -> waive(it, life, open, today));
            case ExplainDelay it ->
                    OpenObligation.of(life).decide((_, open) -> explain(it, open, today));
            case HandOverInitiative it -> HandoverRules.handOver(it, dossier, today);
        };
    }

    private static Decision<InitiativeEvent> reschedule(
            RescheduleEvaluation it, InitiativeLife life, Obligation open, LocalDate today) {
        var event =
                new EvaluationRescheduled(
                        it.initiativeId(), open.cycle(), it.on(), it.due(), it.reason());
        return Decision.unless(
                Refusals.afterToday(it.on(), today)
                        .or(
                                () ->
                                        Refusals.when(
                                                it.due().equals(open.due()),
                                                () -> new AlreadyDueOn(it.due())))
                        .or(() -> LifeOrder.impossible(life.after(event))),
                () -> event);
    }

    private static Decision<InitiativeEvent> waive(
            WaiveEvaluation it, InitiativeLife life, Obligation open, LocalDate today) {
        LocalDate intended = ObligationChain.intendedAfter(open, it.on(), it.terms().period());
        var event =
                new EvaluationWaived(
                        it.initiativeId(),
                        open.cycle(),
                        it.on(),
                        it.nextEvaluationOn().filter(on -> !on.equals(intended)),
                        Optional.of(it.terms())
                                .filter(terms -> !terms.equals(open.facts().terms())),
                        it.reason());
        return Decision.unless(
                Refusals.afterToday(it.on(), today)
                        .or(() -> LifeOrder.impossible(life.after(event))),
                () -> event);
    }

    private static Decision<InitiativeEvent> explain(
            ExplainDelay it, Obligation open, LocalDate today) {
        return Decision.unless(
                Refusals.afterToday(it.on(), today)
                        .or(
                                () ->
                                        Refusals.when(
                                                !it.on().isAfter(open.due()),
                                                () -> new NotOverdue(open.due()))),
                () -> new DelayExplained(it.initiativeId(), open.cycle(), it.on(), it.reason()));
    }
}
