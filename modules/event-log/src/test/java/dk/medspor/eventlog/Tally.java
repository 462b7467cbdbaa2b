package dk.medspor.eventlog;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.EntityId;
import dk.medspor.kernel.Protected;
import dk.medspor.kernel.Rejection;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A small aggregate that counts. */
class Tally {

    record TallyId(UUID value) implements EntityId {
        static TallyId fresh() {
            return new TallyId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    sealed interface TallyEvent extends DomainEvent {}

    record TallyOpened(TallyId id, Protected<String> title) implements TallyEvent {}

    record Counted(TallyId id, int number) implements TallyEvent {}

    record TallyClosed(TallyId id) implements TallyEvent {}

    record OpenTally(TallyId id, Protected<String> title) {}

    /** Counts several times in one commit. */
    record Count(@TargetAggregateIdentifier TallyId id, int times) {}

    record CloseTally(@TargetAggregateIdentifier TallyId id) {}

    record AlreadyClosed(TallyId id) implements Rejection {}

    /** Null until the first event: any other value would become that event's aggregate id. */
    @AggregateIdentifier private @Nullable TallyId id;

    private int counted;
    private boolean closed;

    Tally() {}

    @CommandHandler
    Tally(OpenTally command) {
        apply(new TallyOpened(command.id(), command.title()));
    }

    @CommandHandler
    void handle(Count command) {
        if (closed) {
            throw new CommandRejected(new AlreadyClosed(command.id()));
        }
        int first = counted;
        IntStream.range(0, command.times())
                .forEach(i -> apply(new Counted(command.id(), first + i)));
    }

    @CommandHandler
    void handle(CloseTally command) {
        if (!closed) {
            apply(new TallyClosed(command.id()));
        }
    }

    @EventSourcingHandler
    void on(TallyOpened event) {
        id = event.id();
    }

    @EventSourcingHandler
    void on(Counted event) {
        counted = event.number() + 1;
    }

    @EventSourcingHandler
    void on(TallyClosed event) {
        closed = event.id().equals(id);
    }
}
