package dk.medspor.initiatives.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.initiatives.CorrectionCommand.CorrectInitiative;
import dk.medspor.initiatives.CorrectionCommand.CorrectText;
import dk.medspor.initiatives.CorrectionCommand.WithdrawFact;
import dk.medspor.initiatives.InitiativeCommand;
import dk.medspor.initiatives.InitiativeCommand.AdoptInitiative;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.InitiativeCommand.StartInitiative;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.LifeCommand.MergeInitiative;
import dk.medspor.initiatives.LifeCommand.ParkInitiative;
import dk.medspor.initiatives.LifeCommand.PauseInitiative;
import dk.medspor.initiatives.LifeCommand.ReferInitiative;
import dk.medspor.initiatives.LifeCommand.RejectInitiative;
import dk.medspor.initiatives.LifeCommand.ReopenInitiative;
import dk.medspor.initiatives.LifeCommand.ResumeInitiative;
import dk.medspor.initiatives.LifeCommand.SplitInitiative;
import dk.medspor.initiatives.LifeCommand.StopInitiative;
import dk.medspor.initiatives.MeasurementCommand.ChooseIndicator;
import dk.medspor.initiatives.MeasurementCommand.MeasureBaseline;
import dk.medspor.initiatives.MeasurementCommand.MeasureFollowUp;
import dk.medspor.initiatives.MeasurementCommand.ObserveEffect;
import dk.medspor.initiatives.MeasurementCommand.RecordKeyFigures;
import dk.medspor.initiatives.ProgressCommand.NoteProgress;
import dk.medspor.initiatives.ProgressCommand.PlanMilestone;
import dk.medspor.initiatives.ProgressCommand.ReachMilestone;
import dk.medspor.initiatives.PromiseCommand.ExplainDelay;
import dk.medspor.initiatives.PromiseCommand.HandOverInitiative;
import dk.medspor.initiatives.PromiseCommand.RescheduleEvaluation;
import dk.medspor.initiatives.PromiseCommand.WaiveEvaluation;
import dk.medspor.initiatives.domain.Initiative;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon finds a handler by the type of its parameter, so each command has one; all do the same. */
@Aggregate
class InitiativeAggregate {

    @AggregateIdentifier @Nullable InitiativeId id;
    private Initiative state = new Initiative.Unknown();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProposeInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdoptInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EvaluateInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReferInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RejectInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ParkInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReopenInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PauseInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ResumeInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StopInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MergeInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SplitInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RescheduleEvaluation command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WaiveEvaluation command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ExplainDelay command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HandOverInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlanMilestone command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReachMilestone command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteProgress command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectText command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawFact command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChooseIndicator command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MeasureBaseline command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MeasureFollowUp command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordKeyFigures command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ObserveEffect command, Clock clock) {
        decide(command, clock);
    }

    private void decide(InitiativeCommand command, Clock clock) {
        Initiative.decide(command, state, clock.instant()).orThrow().forEach(it -> apply(it));
    }

    @EventSourcingHandler
    void on(InitiativeEvent event) {
        id = event.initiativeId();
        state = Initiative.evolve(state, event);
    }
}
