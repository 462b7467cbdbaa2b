package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.REASON;

import dk.medspor.initiatives.CorrectionCommand.WithdrawFact;
import dk.medspor.initiatives.CorrectionEvent;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.LifeEvent;
import dk.medspor.initiatives.MeasurementEvent.BaselineMeasured;
import dk.medspor.initiatives.MeasurementEvent.EffectObserved;
import dk.medspor.initiatives.MeasurementEvent.FollowUpMeasured;
import dk.medspor.initiatives.MeasurementEvent.IndicatorChosen;
import dk.medspor.initiatives.MeasurementEvent.KeyFiguresRecorded;
import dk.medspor.initiatives.ProgressEvent.MilestonePlanned;
import dk.medspor.initiatives.ProgressEvent.MilestoneReached;
import dk.medspor.initiatives.ProgressEvent.ProgressNoted;
import dk.medspor.initiatives.PromiseEvent.DelayExplained;
import dk.medspor.initiatives.PromiseEvent.EvaluationRescheduled;
import dk.medspor.initiatives.PromiseEvent.EvaluationWaived;
import dk.medspor.initiatives.PromiseEvent.InitiativeHandedOver;
import dk.medspor.initiatives.WithdrawableFact;
import java.util.Optional;
import java.util.OptionalInt;

/** How each event is taken back. */
final class Withdrawals {

    private Withdrawals() {}

    /** Empty for what is corrected and not withdrawn. */
    static Optional<WithdrawFact> of(InitiativeEvent event, Initiative after) {
        int number = ((Initiative.Known) after).dossier().life().facts();
        return switch (event) {
            case InitiativeProposed _, CorrectionEvent _ -> Optional.empty();
            case InitiativeAdopted _, LifeEvent _ -> withdraw(WithdrawableFact.STEP, number);
            case InitiativeStarted _ -> withdraw(WithdrawableFact.START, 0);
            case EvaluatedAtHMU it -> withdraw(WithdrawableFact.EVALUATION, it.cycle());
            case EvaluationWaived it -> withdraw(WithdrawableFact.WAIVER, it.cycle());
            case EvaluationRescheduled _ -> withdraw(WithdrawableFact.RESCHEDULING, number);
            case DelayExplained _ -> withdraw(WithdrawableFact.DELAY, number);
            case InitiativeHandedOver _ -> withdraw(WithdrawableFact.HANDOVER, number);
            case MilestonePlanned _ -> withdraw(WithdrawableFact.MILESTONE, number);
            case MilestoneReached it -> withdraw(WithdrawableFact.REACHING, it.milestone());
            case IndicatorChosen _ -> withdraw(WithdrawableFact.INDICATOR, number);
            case BaselineMeasured _, FollowUpMeasured _ ->
                    withdraw(WithdrawableFact.MEASUREMENT, number);
            case KeyFiguresRecorded _ -> withdraw(WithdrawableFact.KEY_FIGURES, number);
            case EffectObserved _ -> withdraw(WithdrawableFact.OBSERVATION, number);
            case ProgressNoted _ -> withdraw(WithdrawableFact.PROGRESS, number);
        };
    }

    private static Optional<WithdrawFact> withdraw(WithdrawableFact fact, int number) {
        return Optional.of(new WithdrawFact(ID, fact, OptionalInt.of(number), REASON));
    }
}
