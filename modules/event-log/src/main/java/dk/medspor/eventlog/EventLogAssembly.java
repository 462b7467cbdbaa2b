package dk.medspor.eventlog;

import dk.medspor.storage.CommitStore;
import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/**
 * All parts of the event log, made for each other. Each is a bean of its own where Axon is wired:
 *
 * <pre>{@code
 * var keys = TextKeys.in(stores.keys());
 * var log = new EventLogAssembly(stores.commits(), keys, EventTypes.of(InitiativeEvent.class));
 * EventStore eventStore = log.eventStore();            // holds the engine
 * Serializer eventSerializer = log.serializer();       // for events only, not for tokens
 * CorrelationDataProvider actors = log.correlation();
 * Commands commands = log.commands(commandBus, clock); // the engine and these share receipts
 * EventLog reading = log.eventLog();
 * }</pre>
 *
 * <p>The commands and the engine must come from the same assembly, or positions get lost. Use
 * streaming processors only: a subscribing one runs within the commit of the command.
 */
public final class EventLogAssembly {

    private final CommitStore store;
    private final TextKeys keys;
    private final EventTypes types;
    private final EventUpcaster upcasters;
    private final Receipts receipts = new Receipts();

    public EventLogAssembly(CommitStore store, TextKeys keys, EventTypes types) {
        this(store, keys, types, NoOpEventUpcaster.INSTANCE);
    }

    public EventLogAssembly(
            CommitStore store, TextKeys keys, EventTypes types, EventUpcaster upcasters) {
        this.store = store;
        this.keys = keys;
        this.types = types;
        this.upcasters = upcasters;
    }

    /** Axon's engine on the commit store. */
    public EventStorageEngine engine() {
        CommitEventStorageEngine.Builder builder =
                new CommitEventStorageEngine.Builder(store, keys, types, receipts);
        builder.upcasterChain(upcasters);
        return builder.build();
    }

    /** Axon's event store and bus on that engine. */
    public EmbeddedEventStore eventStore() {
        return EmbeddedEventStore.builder().storageEngine(engine()).build();
    }

    /** The serializer of events and their metadata; it knows the registered events only. */
    public Serializer serializer() {
        return new NamedSerializer(types);
    }

    /** Puts who acted, and what led to what, on every event; see {@link EventMetadata}. */
    public CorrelationDataProvider correlation() {
        return new ActingCorrelation();
    }

    /**
     * Sends commands over the bus that the aggregates are subscribed to.
     *
     * @param clock says what time it is when a command is sent; see {@link #moments}
     */
    public Commands commands(CommandBus bus, Clock clock) {
        return new BusCommands(bus, store, keys, receipts, clock);
    }

    /**
     * Shows every handler that asks for a clock the moment that its events will be said to be
     * decided at, so that a rule can be told the very same again.
     *
     * @param clock for messages that were sent by another way
     */
    public ParameterResolverFactory moments(Clock clock) {
        return new DecisionMoments(clock);
    }

    /** The reading side of the log. */
    public EventLog eventLog() {
        return new CommittedEventLog(store, keys, types, upcasters);
    }
}
