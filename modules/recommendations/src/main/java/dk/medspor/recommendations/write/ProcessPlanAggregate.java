package dk.medspor.recommendations.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.recommendations.ProcessPlanCommand;
import dk.medspor.recommendations.ProcessPlanCommand.AddPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.DropPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.MovePlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.PlanProcess;
import dk.medspor.recommendations.ProcessPlanCommand.ReachPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.ReopenPlanMilestone;
import dk.medspor.recommendations.ProcessPlanEvent;
import dk.medspor.recommendations.ProcessPlanId;
import dk.medspor.recommendations.domain.Planning;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class ProcessPlanAggregate {

    @AggregateIdentifier @Nullable ProcessPlanId id;
    private Planning state = Planning.unknown();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlanProcess command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddPlanMilestone command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MovePlanMilestone command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReachPlanMilestone command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DropPlanMilestone command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReopenPlanMilestone command, Clock clock) {
        decide(command, clock);
    }

    private void decide(ProcessPlanCommand command, Clock clock) {
        Planning.decide(command, state, clock.instant()).orThrow().forEach(it -> apply(it));
    }

    @EventSourcingHandler
    void on(ProcessPlanEvent event) {
        id = event.planId();
        state = Planning.evolve(state, event);
    }
}
