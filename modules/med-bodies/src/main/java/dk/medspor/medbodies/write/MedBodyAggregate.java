package dk.medspor.medbodies.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.medbodies.MedBodyCommand;
import dk.medspor.medbodies.MedBodyCommand.EstablishBody;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyId;
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

    private void decide(MedBodyCommand command, Clock clock) {
        MedBody.decide(command, state, clock.instant()).orThrow().forEach(it -> apply(it));
    }

    @EventSourcingHandler
    void on(MedBodyEvent event) {
        id = event.bodyId();
        state = MedBody.evolve(state, event);
    }
}
