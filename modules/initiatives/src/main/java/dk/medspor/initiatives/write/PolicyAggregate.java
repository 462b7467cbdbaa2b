package dk.medspor.initiatives.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.initiatives.PolicyCommand;
import dk.medspor.initiatives.PolicyCommand.AgreePolicy;
import dk.medspor.initiatives.PolicyCommand.EndPolicy;
import dk.medspor.initiatives.PolicyEvent;
import dk.medspor.initiatives.PolicyHistory;
import dk.medspor.initiatives.PolicyId;
import dk.medspor.initiatives.domain.PolicyRules;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class PolicyAggregate {

    @AggregateIdentifier @Nullable PolicyId id;
    private PolicyHistory history = PolicyHistory.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AgreePolicy command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndPolicy command, Clock clock) {
        decide(command, clock);
    }

    private void decide(PolicyCommand command, Clock clock) {
        PolicyRules.decide(command, history, clock.instant()).orThrow().forEach(it -> apply(it));
    }

    @EventSourcingHandler
    void on(PolicyEvent event) {
        id = event.policyId();
        history = history.after(event);
    }
}
