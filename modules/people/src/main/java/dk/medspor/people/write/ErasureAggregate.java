package dk.medspor.people.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.people.Erasure;
import dk.medspor.people.ErasureCommand;
import dk.medspor.people.ErasureCommand.AskErasure;
import dk.medspor.people.ErasureCommand.ConfirmErasure;
import dk.medspor.people.ErasureCommand.DeclineErasure;
import dk.medspor.people.ErasureCommand.ReportErasure;
import dk.medspor.people.ErasureEvent;
import dk.medspor.people.ErasureId;
import dk.medspor.people.domain.ErasureRules;
import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class ErasureAggregate {

    @AggregateIdentifier @Nullable ErasureId id;
    private Optional<Erasure> state = Optional.empty();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AskErasure command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ConfirmErasure command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeclineErasure command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReportErasure command, Clock clock) {
        decide(command, clock);
    }

    private void decide(ErasureCommand command, Clock clock) {
        ErasureRules.decide(command, state, clock.instant()).orThrow().forEach(it -> apply(it));
    }

    @EventSourcingHandler
    void on(ErasureEvent event) {
        id = event.erasureId();
        state = Optional.of(Erasure.after(state, event));
    }
}
