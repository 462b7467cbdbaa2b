package dk.medspor.medbodies.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.medbodies.MandateCommand.GiveMandate;
import dk.medspor.medbodies.MandateCommand.ReportBack;
import dk.medspor.medbodies.MandateCommand.SetUpGroup;
import dk.medspor.medbodies.MedBodyCommand;
import dk.medspor.medbodies.MedBodyCommand.EstablishBody;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.ReorganisationCommand.ChangeCover;
import dk.medspor.medbodies.ReorganisationCommand.CorrectFirstDay;
import dk.medspor.medbodies.ReorganisationCommand.DissolveBody;
import dk.medspor.medbodies.ReorganisationCommand.MergeBody;
import dk.medspor.medbodies.ReorganisationCommand.MoveBody;
import dk.medspor.medbodies.ReorganisationCommand.RenameBody;
import dk.medspor.medbodies.ReorganisationCommand.WithdrawBodyFact;
import dk.medspor.medbodies.RulesCommand.AgreeRulesOfProcedure;
import dk.medspor.medbodies.SeatCommand.ChooseChair;
import dk.medspor.medbodies.SeatCommand.ChooseViceChair;
import dk.medspor.medbodies.SeatCommand.ConstituteBody;
import dk.medspor.medbodies.SeatCommand.FillSeat;
import dk.medspor.medbodies.SeatCommand.VacateSeat;
import dk.medspor.medbodies.SeatCommand.WithdrawSeatFact;
import dk.medspor.medbodies.domain.MedBody;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class MedBodyAggregate {

    @AggregateIdentifier @Nullable MedBodyId id;
    private MedBody state = new MedBody.Unknown();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EstablishBody command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RenameBody command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MoveBody command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangeCover command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MergeBody command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DissolveBody command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawBodyFact command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectFirstDay command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetUpGroup command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GiveMandate command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReportBack command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ConstituteBody command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FillSeat command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(VacateSeat command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChooseChair command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChooseViceChair command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawSeatFact command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AgreeRulesOfProcedure command, Clock clock) {
        decide(command, clock);
    }

    private void decide(MedBodyCommand command, Clock clock) {
        MedBody.decide(command, state, clock.instant()).orThrow().forEach(it -> apply(it));
    }

    @EventSourcingHandler
    void on(MedBodyEvent event) {
        id = event.bodyId();
        state = MedBody.evolve(state, event);
    }
}
