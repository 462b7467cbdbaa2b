package dk.medspor.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.eventlog.Tally.Counted;
import dk.medspor.eventlog.Tally.TallyClosed;
import dk.medspor.eventlog.Tally.TallyEvent;
import dk.medspor.eventlog.Tally.TallyId;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Timeout(60)
class EventLogTest {

    private static final TallyId ID = TallyId.fresh();

    private EmbeddedStores stores;
    private EventLogAssembly assembly;

    @BeforeEach
    void open(@TempDir Path directory) {
        stores = EmbeddedStores.open(directory, Clock.systemUTC());
        assembly =
                new EventLogAssembly(
                        stores.commits(),
                        TextKeys.in(stores.keys()),
                        EventTypes.of(TallyEvent.class));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void an_empty_log_reads_nothing() {
        EventLog log = assembly.eventLog();

        assertThat(log.head()).isEqualTo(EventLog.EMPTY);
        assertThat(log.read(0, 100)).isEmpty();
        assertThat(log.readStream("none")).isEmpty();
    }

    @Test
    void both_ends_of_a_range_are_included() {
        append(0, 5);
        append(5, 5);

        assertThat(positions(3, 7)).containsExactly(3L, 4L, 5L, 6L, 7L);
        assertThat(positions(8, 100)).containsExactly(8L, 9L);
        assertThat(positions(4, 3)).isEmpty();
    }

    @Test
    void a_long_log_is_read_batch_by_batch() {
        for (int i = 0; i < 25; i++) {
            append(100L * i, 100);
        }

        assertThat(positions(0, 10_000))
                .containsExactlyElementsOf(LongStream.range(0, 2_500).boxed().toList());
        assertThat(assembly.eventLog().readStream(ID.toString())).hasSize(2_500);
    }

    @Test
    void a_token_inside_a_commit_does_not_skip_its_rest() {
        append(0, 6);

        try (Stream<? extends TrackedEventMessage<?>> rest =
                assembly.engine().readEvents(new GlobalSequenceTrackingToken(2), false)) {
            assertThat(rest.map(it -> it.trackingToken().position()))
                    .containsExactly(OptionalLong.of(3), OptionalLong.of(4), OptionalLong.of(5));
        }
    }

    @Test
    void a_reader_at_the_end_is_woken_by_what_others_append() throws Exception {
        EmbeddedEventStore events = assembly.eventStore();
        try (var stream = events.openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            CompletableFuture<Void> appended = CompletableFuture.runAsync(() -> append(0, 1));

            assertThat(stream.hasNextAvailable(50, TimeUnit.SECONDS)).isTrue();
            appended.join();
        } finally {
            events.shutDown();
        }
    }

    @Test
    void an_event_of_no_aggregate_is_its_own_stream() {
        var message = GenericEventMessage.asEventMessage(new TallyClosed(ID));
        assembly.engine().appendEvents(message);

        RecordedEvent event = assembly.eventLog().readStream(message.getIdentifier()).getFirst();
        assertThat(event.payload()).isEqualTo(new TallyClosed(ID));
        assertThat(event.sequence()).isZero();
        assertThat(event.command()).isEmpty();
    }

    @Test
    void an_unknown_name_stops_the_reader_at_its_position() {
        append(0, 2);
        CommitStore store = stores.commits();
        EventLogAssembly older =
                new EventLogAssembly(
                        store, TextKeys.in(stores.keys()), EventTypes.of(TallyClosed.class));
        EventStorageEngine engine = older.engine();

        assertThatThrownBy(() -> older.eventLog().read(1, 1).toList())
                .isInstanceOfSatisfying(
                        UnknownEventName.class,
                        it -> {
                            assertThat(it.name()).isEqualTo("Counted");
                            assertThat(it.position()).hasValue(1);
                        });
        assertThatThrownBy(() -> engine.readEvents(null, false).toList())
                .isInstanceOf(UnknownEventName.class);
        assertThatThrownBy(() -> engine.readEvents(ID.toString()).asStream().toList())
                .isInstanceOf(UnknownEventName.class);
    }

    @Test
    void events_of_an_older_form_are_upcasted() {
        append(0, 3);
        var renaming =
                new EventLogAssembly(
                        stores.commits(),
                        TextKeys.in(stores.keys()),
                        EventTypes.of(TallyClosed.class),
                        new Renaming());

        List<RecordedEvent> events = renaming.eventLog().read(1, 2).toList();

        assertThat(events).extracting(RecordedEvent::name).containsOnly("TallyClosed");
        assertThat(events).extracting(RecordedEvent::payload).containsOnly(new TallyClosed(ID));
        assertThat(events).extracting(RecordedEvent::position).containsExactly(1L, 2L);
    }

    @Test
    void who_waits_for_more_is_told_when_there_is_none() throws InterruptedException {
        append(0, 1);

        assertThat(assembly.eventLog().awaitBeyond(0, Duration.ofMillis(1))).isFalse();
        assertThat(assembly.eventLog().awaitBeyond(-1, Duration.ZERO)).isTrue();
    }

    private static final class Renaming extends SingleEventUpcaster {
        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().getName().equals("Counted");
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType("TallyClosed", null),
                    JsonNode.class,
                    json -> ((ObjectNode) json).without("number"));
        }
    }

    private void append(long firstSequence, int count) {
        assembly.engine()
                .appendEvents(
                        LongStream.range(firstSequence, firstSequence + count)
                                .mapToObj(
                                        it ->
                                                new GenericDomainEventMessage<>(
                                                        "Tally",
                                                        ID.toString(),
                                                        it,
                                                        new Counted(ID, (int) it)))
                                .toList());
    }

    private List<Long> positions(long from, long to) {
        try (Stream<RecordedEvent> events = assembly.eventLog().read(from, to)) {
            return events.map(RecordedEvent::position).toList();
        }
    }
}
