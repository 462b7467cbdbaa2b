package dk.medspor.eventlog;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.AppendOutcome.DuplicateEventId;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Axon on a {@link CommitStore}: one unit of work is one commit, and a token is one position. */
final class CommitEventStorageEngine extends BatchingEventStorageEngine {

    /**
     * How long a reader at the end waits in the store. Only then would Axon begin to poll; it wakes
     * up by itself for its own commits only, while the store wakes for all.
     */
    private static final Duration PATIENCE = Duration.ofDays(1);

    /** Events of an aggregate that are fetched at a time. */
    private static final int BATCH = 1_000;

    private final CommitStore store;
    private final CurrentWork work;
    private final StreamCheck check;
    private final TextKeys keys;
    private final SealedJson sealed;

    private CommitEventStorageEngine(Builder builder) {
        super(builder);
        this.store = builder.store;
        this.work = new CurrentWork(builder.receipts);
        this.check = new StreamCheck(store, builder.keys);
        this.keys = builder.keys;
        this.sealed = new SealedJson(keys::found);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> messages, Serializer serializer) {
        if (messages.isEmpty()) {
            return;
        }
        work.refuseSecondCommit();
        UUID commitId = TimeOrderedIds.next();
        CommitSeal seal = new CommitSeal(keys);
        List<CommitEvent> events =
                messages.stream().map(it -> encoded(it, serializer, seal)).toList();
        checkConditions(events);
        switch (store.append(NewCommit.of(commitId, work.command(commitId, seal), events))) {
            case Appended(var first, var last, var recordedAt) -> work.recorded(last);
            case SequenceConflict(var stream, var sequence) ->
                    conflict(
                            messages,
                            events,
                            it -> it.stream().equals(stream) && it.sequence() == sequence);
            case DuplicateEventId(var id) -> conflict(messages, events, it -> it.id().equals(id));
            case NotRecorded(var reason) -> throw new EventStoreException(reason);
            case AppendOutcome.OutcomeUnknown(var commit, var reason) ->
                    throw new OutcomeUnknown(reason);
        }
    }

    private static CommitEvent encoded(
            EventMessage<?> message, Serializer serializer, CommitSeal seal) {
        return seal.around(message.getIdentifier(), () -> EncodedEvent.of(message, serializer));
    }

    /**
     * What lies before the first event of a stream in this commit is as it will always be, or else
     * the append meets a conflict.
     */
    private void checkConditions(List<CommitEvent> events) {
        Conditions conditions = work.conditions();
        if (conditions.none()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (CommitEvent event : events) {
            if (seen.add(event.stream())) {
                check.check(event.stream(), event.sequence(), conditions);
            }
        }
    }

    /** Axon makes the exception: at sequence 0 the aggregate exists already, later it moved on. */
    private void conflict(
            List<? extends EventMessage<?>> messages,
            List<CommitEvent> events,
            Predicate<CommitEvent> inConflict) {
        for (int i = 0; i < events.size(); i++) {
            if (inConflict.test(events.get(i))) {
                handlePersistenceException(new LogConflict("the log holds it"), messages.get(i));
            }
        }
        throw new EventStoreException("The log reports a conflict of none of these events");
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken token, boolean mayBlock) {
        return CommittedEvents.tail(store, after(token), mayBlock ? PATIENCE : Duration.ZERO)
                .map(this::data);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken token, int batchSize) {
        long from = after(token);
        return store.read(from, batchSize).stream()
                .flatMap(it -> it.eventsFrom(from).stream())
                .map(this::data)
                .toList();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregate, long firstSequence, int batchSize) {
        return store.readStream(aggregate, firstSequence, batchSize).stream()
                .map(this::data)
                .toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        return store.lastSequence(aggregate).stream().boxed().findFirst();
    }

    @Override
    public TrackingToken createTailToken() {
        return token(CommitStore.EMPTY);
    }

    @Override
    public TrackingToken createHeadToken() {
        return token(store.head().position());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return token(new EventTimes(store).lastBefore(moment));
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        store.storeSnapshot(encoded(snapshot, serializer, new CommitSeal(keys)));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        return store
                .snapshot(aggregate)
                .map(it -> StoredEventData.opened(it, null, sealed))
                .stream();
    }

    private StoredEventData data(StoredEvent stored) {
        return StoredEventData.opened(stored.event(), token(stored.position()), sealed);
    }

    private static TrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    private static long after(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> 0;
            case GlobalSequenceTrackingToken position -> position.getGlobalIndex() + 1;
            default -> throw new IllegalArgumentException("Not a token of this log: " + token);
        };
    }

    static final class Builder extends BatchingEventStorageEngine.Builder {

        private final CommitStore store;
        private final TextKeys keys;
        private final Receipts receipts;
        private final EventTypes types;

        Builder(CommitStore store, TextKeys keys, EventTypes types, Receipts receipts) {
            this.store = store;
            this.keys = keys;
            this.types = types;
            this.receipts = receipts;
            NamedSerializer serializer = new NamedSerializer(types);
            eventSerializer(serializer);
            snapshotSerializer(serializer);
            batchSize(BATCH);
            persistenceExceptionResolver(LogConflict.class::isInstance);
        }

        CommitEventStorageEngine build() {
            upcasterChain(Upcasting.guarded(upcasterChain, types));
            return new CommitEventStorageEngine(this);
        }
    }
}
