package dk.medspor.eventlog;

import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Reads the log decoded and upcasted, by the same chain and serializer as Axon. */
final class CommittedEventLog implements EventLog {

    private static final int STREAM_BATCH = 1_000;

    private final CommitStore store;
    private final SealedJson sealed;
    private final EventTypes types;
    private final NamedSerializer serializer;
    private final EventUpcaster upcasters;
    private final RecentEvents recent;

    CommittedEventLog(CommitStore store, TextKeys keys, EventTypes types, EventUpcaster upcasters) {
        this.store = store;
        this.sealed = new SealedJson(keys::found);
        this.recent = new RecentEvents(keys::destroyed);
        this.types = types;
        this.serializer = new NamedSerializer(types);
        this.upcasters = Upcasting.guarded(upcasters, types);
    }

    @Override
    public long head() {
        return store.head().position();
    }

    @Override
    public Stream<RecordedEvent> read(long fromPosition, long toPosition) {
        long from = Math.max(0, fromPosition);
        return toPosition - from < RecentEvents.MOST
                ? recent.read(from, toPosition, () -> stream(from, toPosition))
                : stream(from, toPosition);
    }

    private Stream<RecordedEvent> stream(long from, long to) {
        return decoded(CommittedEvents.between(store, from, to));
    }

    @Override
    public List<RecordedEvent> readStream(String stream) {
        return readStream(stream, Long.MAX_VALUE);
    }

    @Override
    public List<RecordedEvent> readStream(String stream, long atMost) {
        List<StoredEvent> events = new ArrayList<>();
        List<StoredEvent> batch;
        do {
            long next = events.isEmpty() ? 0 : events.getLast().event().sequence() + 1;
            batch = store.readStream(stream, next, STREAM_BATCH);
            events.addAll(batch);
        } while (batch.size() == STREAM_BATCH && batch.getLast().position() <= atMost);
        return decoded(events.stream().filter(it -> it.position() <= atMost)).toList();
    }

    @Override
    public OptionalLong lastPosition(String stream, long atMost) {
        for (long sequence = store.lastSequence(stream).orElse(-1); sequence >= 0; sequence--) {
            long position = store.readStream(stream, sequence, 1).getFirst().position();
            if (position <= atMost) {
                return OptionalLong.of(position);
            }
        }
        return OptionalLong.empty();
    }

    @Override
    public boolean awaitBeyond(long position, Duration timeout) throws InterruptedException {
        return store.awaitBeyond(position, timeout);
    }

    @Override
    public long positionAt(Instant moment) {
        return store.positionAt(moment);
    }

    private Stream<RecordedEvent> decoded(Stream<StoredEvent> events) {
        Stream<StoredEventData> data =
                events.map(it -> StoredEventData.opened(it.event(), new LogPosition(it), sealed));
        return EventUtils.upcastAndDeserializeTrackedEvents(data, serializer, upcasters)
                .map(this::recorded);
    }

    private RecordedEvent recorded(TrackedEventMessage<?> message) {
        StoredEvent stored = ((LogPosition) message.trackingToken()).stored();
        CommitEvent event = stored.event();
        Object payload = message.getPayload();
        return new RecordedEvent(
                stored.position(),
                stored.commit().recordedAt(),
                event.stream(),
                event.sequence(),
                event.id(),
                types.nameOf(payload.getClass()),
                payload,
                message.getMetaData(),
                stored.commit().command().type());
    }
}
