package dk.medspor.initiatives;

import dk.medspor.initiatives.CorrectionEvent.FactWithdrawn;
import dk.medspor.initiatives.CorrectionEvent.InitiativeCorrected;
import dk.medspor.initiatives.CorrectionEvent.InitiativeTextCorrected;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.LifeEvent.InitiativeMerged;
import dk.medspor.initiatives.LifeEvent.InitiativeParked;
import dk.medspor.initiatives.LifeEvent.InitiativePaused;
import dk.medspor.initiatives.LifeEvent.InitiativeReferred;
import dk.medspor.initiatives.LifeEvent.InitiativeRejected;
import dk.medspor.initiatives.LifeEvent.InitiativeReopened;
import dk.medspor.initiatives.LifeEvent.InitiativeResumed;
import dk.medspor.initiatives.LifeEvent.InitiativeSplit;
import dk.medspor.initiatives.LifeEvent.InitiativeStopped;
import dk.medspor.initiatives.PromiseEvent.DelayExplained;
import dk.medspor.initiatives.PromiseEvent.EvaluationRescheduled;
import dk.medspor.initiatives.PromiseEvent.EvaluationWaived;
import dk.medspor.initiatives.PromiseEvent.InitiativeHandedOver;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the life of an initiative follows from its events. */
final class LifeFold {

    private LifeFold() {}

    /** The number of the event is that of the facts which the life has counted. */
    static InitiativeLife after(InitiativeLife life, InitiativeEvent event) {
        return switch (event) {
            case InitiativeProposed _, ProgressEvent _, MeasurementEvent _ -> life;
            case InitiativeAdopted it -> stepped(life, StepKind.ADOPTED, it.on(), Optional.empty());
            case InitiativeStarted it ->
                    life.promising(Optional.of(ObligationChain.openedBy(it, life.facts())));
            case EvaluatedAtHMU it ->
                    life.changed(
                            chain -> chain.with(it.cycle(), on -> on.closedBy(Evaluation.of(it))));
            case LifeEvent it -> stepped(life, it);
            case PromiseEvent it -> promised(life, it);
            case CorrectionEvent it -> corrected(life, it);
        };
    }

    private static InitiativeLife stepped(InitiativeLife life, LifeEvent event) {
        return switch (event) {
            case InitiativeReferred it ->
                    with(
                            life,
                            new LifeStep(
                                    life.facts(),
                                    StepKind.REFERRED,
                                    it.on(),
                                    it.reason(),
                                    Optional.of(it.forum()),
                                    List.of()));
            case InitiativeRejected it -> stepped(life, StepKind.REJECTED, it.on(), it.why());
            case InitiativeParked it -> stepped(life, StepKind.PARKED, it.on(), it.why());
            case InitiativeReopened it -> stepped(life, StepKind.REOPENED, it.on(), it.why());
            case InitiativePaused it -> stepped(life, StepKind.PAUSED, it.on(), it.why());
            case InitiativeResumed it -> stepped(life, StepKind.RESUMED, it.on(), it.why());
            case InitiativeStopped it -> stepped(life, StepKind.STOPPED, it.on(), it.why());
            case InitiativeMerged it ->
                    succeeded(life, StepKind.MERGED, it, List.of(it.survivor()));
            case InitiativeSplit it -> succeeded(life, StepKind.SPLIT, it, it.parts());
        };
    }

    private static InitiativeLife stepped(
            InitiativeLife life, StepKind kind, LocalDate on, Optional<Protected<String>> reason) {
        return with(
                life, new LifeStep(life.facts(), kind, on, reason, Optional.empty(), List.of()));
    }

    private static InitiativeLife succeeded(
            InitiativeLife life, StepKind kind, LifeEvent it, List<InitiativeId> others) {
        return with(
                life,
                new LifeStep(life.facts(), kind, it.on(), it.why(), Optional.empty(), others));
    }

    private static InitiativeLife with(InitiativeLife life, LifeStep step) {
        return life.stepping(all -> Facts.and(all, step));
    }

    private static InitiativeLife promised(InitiativeLife life, PromiseEvent event) {
        int number = life.facts();
        return switch (event) {
            case EvaluationRescheduled it -> {
                var moved = new Rescheduling(number, it.on(), it.due(), it.reason());
                yield life.changed(
                        chain ->
                                chain.with(
                                        it.cycle(),
                                        on -> on.rescheduled(all -> Facts.and(all, moved))));
            }
            case EvaluationWaived it -> {
                var waiver = new Waiver(it.on(), it.reason(), it.next(), it.nextTerms());
                yield life.changed(chain -> chain.with(it.cycle(), on -> on.closedBy(waiver)));
            }
            case DelayExplained it -> {
                var delay = new Delay(number, it.on(), it.reason());
                yield life.changed(
                        chain ->
                                chain.with(
                                        it.cycle(),
                                        on -> on.delayed(all -> Facts.and(all, delay))));
            }
            case InitiativeHandedOver it ->
                    life.changed(
                            chain ->
                                    chain.evaluatedBy(
                                            handedOver(
                                                    chain.evaluator(),
                                                    number,
                                                    it.on(),
                                                    it.evaluatingBodyId())));
        };
    }

    static BodyTimeline handedOver(
            BodyTimeline before, int number, LocalDate on, Optional<MedBodyId> to) {
        return to.map(it -> before.handedOver(new BodyTimeline.Change(number, on, it)))
                .orElse(before);
    }

    private static InitiativeLife corrected(InitiativeLife life, CorrectionEvent event) {
        return switch (event) {
            case InitiativeCorrected it -> CorrectionFold.after(life, it);
            case InitiativeTextCorrected it -> CorrectionFold.after(life, it);
            case FactWithdrawn it -> WithdrawalFold.after(life, it);
        };
    }
}
