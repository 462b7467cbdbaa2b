package dk.medspor.meetings.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.meetings.RecurringItemsCommand;
import dk.medspor.meetings.RecurringItemsCommand.AgreeRecurringItems;
import dk.medspor.meetings.RecurringItemsEvent;
import dk.medspor.meetings.RecurringItemsId;
import dk.medspor.meetings.domain.RecurringAgreement;
import java.time.Clock;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class RecurringItemsAggregate {

    @AggregateIdentifier @Nullable RecurringItemsId id;
    private RecurringAgreement state = RecurringAgreement.none();

    @Handles
    void handle(AgreeRecurringItems command, Clock clock) {
        decide(command, clock);
    }

    private void decide(RecurringItemsCommand command, Clock clock) {
        RecurringAgreement.decide(command, state, clock.instant())
                .orThrow()
                .forEach(it -> apply(it));
    }

    @EventSourcingHandler
    void on(RecurringItemsEvent event) {
        id = event.id();
        state = RecurringAgreement.evolve(event);
    }
}
