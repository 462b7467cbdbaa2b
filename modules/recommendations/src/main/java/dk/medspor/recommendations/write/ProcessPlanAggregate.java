package dk.medspor.recommendations.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.recommendations.ProcessPlanCommand;
import dk.medspor.recommendations.ProcessPlanCommand.AddMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.DropMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.MoveMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.PlanProcess;
import dk.medspor.recommendations.ProcessPlanCommand.ReachMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.ReopenMilestone;
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
    void handle(AddMilestone command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MoveMilestone command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReachMilestone command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DropMilestone command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReopenMilestone command, Clock clock) {
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
