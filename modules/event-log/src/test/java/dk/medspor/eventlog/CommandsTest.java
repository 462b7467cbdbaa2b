package dk.medspor.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.eventlog.Tally.AlreadyClosed;
import dk.medspor.eventlog.Tally.CloseTally;
import dk.medspor.eventlog.Tally.Count;
import dk.medspor.eventlog.Tally.Counted;
import dk.medspor.eventlog.Tally.OpenTally;
import dk.medspor.eventlog.Tally.TallyId;
import dk.medspor.eventlog.Tally.TallyOpened;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.Protected;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.StoredCommit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CommandsTest {

    private static final Actor ACTOR = new Actor("u-7", Set.of("secretary", "administrator"));

    private RunningLog running;

    @BeforeEach
    void start(@TempDir Path directory) {
        running = new RunningLog(directory);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void a_command_answers_with_the_position_of_its_last_event() {
        TallyId id = open();

        assertThat(running.log.head()).isZero();
        assertThat(send(new Count(id, 3))).isEqualTo(3);
        assertThat(send(new Count(id, 1))).isEqualTo(4);
    }

    @Test
    void events_are_read_back_as_they_were_decided() {
        TallyId id = open();
        send(new Count(id, 2));

        List<RecordedEvent> events = readAll();

        assertThat(events)
                .extracting(RecordedEvent::payload)
                .containsExactly(
                        new TallyOpened(id, Protected.text("Owls")),
                        new Counted(id, 0),
                        new Counted(id, 1));
        assertThat(events).extracting(RecordedEvent::position).containsExactly(0L, 1L, 2L);
        assertThat(events).extracting(RecordedEvent::sequence).containsExactly(0L, 1L, 2L);
        assertThat(events)
                .extracting(RecordedEvent::name)
                .containsExactly("TallyOpened", "Counted", "Counted");
        assertThat(events)
                .extracting(RecordedEvent::command)
                .containsExactly("OpenTally", "Count", "Count");
        assertThat(events).extracting(RecordedEvent::stream).containsOnly(id.toString());
        assertThat(running.log.readStream(id.toString()))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(events);
    }

    @Test
    void every_event_says_who_acted_and_why_it_is_there() {
        open();

        RecordedEvent event = readAll().getFirst();

        Object commandId = event.metadata().get("commandId");
        assertThat(event.metadata().keySet())
                .containsExactlyInAnyOrder(
                        "actor", "roles", "commandId", "decidedAt", "correlationId", "causationId");
        assertThat(Map.<String, Object>copyOf(event.metadata()))
                .containsEntry("actor", "u-7")
                .containsEntry("roles", List.of("administrator", "secretary"))
                .containsEntry("correlationId", commandId)
                .containsEntry("causationId", commandId);
        assertThat(commandId).asString().hasSize(36);
    }

    private static String plain(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    @Test
    void the_command_is_kept_with_its_commit() {
        TallyId id = open();

        StoredCommit commit = running.store().read(0, 1).getFirst();

        assertThat(commit.command().type()).isEqualTo("OpenTally");
        SealedJson sealed = new SealedJson(running.keys()::found);
        assertThat(plain(sealed.opened(commit.id().toString(), commit.command().payload())))
                .isEqualTo("{\"id\":\"%s\",\"title\":\"Owls\"}".formatted(id));
        CommitEvent event = commit.events().getFirst();
        assertThat(event.type()).isEqualTo("TallyOpened");
        assertThat(plain(sealed.opened(event.id(), event.payload())))
                .isEqualTo("{\"id\":\"%s\",\"title\":\"Owls\"}".formatted(id));
    }

    @Test
    void one_command_is_one_commit() {
        TallyId id = open();
        send(new Count(id, 4));

        assertThat(running.store().read(1, 1).getFirst().events()).hasSize(4);
    }

    @Test
    void a_rejected_command_leaves_nothing() {
        TallyId id = open();
        send(new CloseTally(id));

        assertThatThrownBy(() -> send(new Count(id, 1)))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        it -> assertThat(it.reason()).isEqualTo(new AlreadyClosed(id)));
        assertThat(running.log.head()).isEqualTo(1);
    }

    @Test
    void a_command_without_events_answers_with_the_head_it_was_decided_on() {
        TallyId id = open();
        send(new CloseTally(id));

        assertThat(send(new CloseTally(id))).isEqualTo(1);
    }

    @Test
    void an_id_is_created_once() {
        TallyId id = open();

        assertThatThrownBy(() -> send(new OpenTally(id, Protected.text("Again"))))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(running.log.head()).isZero();
    }

    @Test
    void an_unknown_aggregate_is_told_apart() {
        assertThatThrownBy(() -> send(new Count(TallyId.fresh(), 1)))
                .isInstanceOf(AggregateNotFoundException.class);
    }

    @Test
    void eight_threads_on_their_own_aggregates_get_their_own_positions() throws Exception {
        List<Long> positions =
                concurrently(
                        8,
                        () -> {
                            List<Long> own = new ArrayList<>();
                            TallyId id = TallyId.fresh();
                            own.add(send(new OpenTally(id, Protected.text("Own"))));
                            for (int i = 0; i < 25; i++) {
                                own.add(send(new Count(id, 1)));
                                RecordedEvent event =
                                        running.log
                                                .read(own.getLast(), own.getLast())
                                                .findFirst()
                                                .orElseThrow();
                                assertThat(event.payload()).isEqualTo(new Counted(id, i));
                            }
                            return own;
                        });

        assertThat(positions).hasSize(8 * 26).doesNotHaveDuplicates();
        assertThat(LogVerification.of(running.store()).valid()).isTrue();
    }

    @Test
    void a_command_that_met_another_is_decided_anew() throws Exception {
        TallyId id = open();

        concurrently(2, () -> List.of(send(new Count(id, 1)), send(new Count(id, 1))));

        assertThat(running.log.readStream(id.toString()))
                .extracting(RecordedEvent::payload)
                .endsWith(
                        new Counted(id, 0),
                        new Counted(id, 1),
                        new Counted(id, 2),
                        new Counted(id, 3));
    }

    @Test
    void a_command_sent_from_a_unit_of_work_is_recorded_at_once() {
        TallyId id = open();
        DefaultUnitOfWork<?> callers =
                DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("noticed"));

        assertThat(send(new Count(id, 1))).isEqualTo(1);
        assertThat(send(new Count(id, 1))).isEqualTo(2);
        callers.commit();
    }

    @Test
    void events_published_while_a_commit_is_made_are_refused() {
        EventStore events = running.axon().eventStore();
        events.subscribe(
                messages -> {
                    if (messages.getFirst().getPayload() instanceof TallyOpened opened) {
                        events.publish(
                                GenericEventMessage.asEventMessage(new Counted(opened.id(), 9)));
                    }
                });

        assertThatThrownBy(this::open).isInstanceOf(SecondCommit.class);
    }

    private TallyId open() {
        TallyId id = TallyId.fresh();
        send(new OpenTally(id, Protected.text("Owls")));
        return id;
    }

    private long send(Object command) {
        return running.commands.send(command, ACTOR);
    }

    private List<RecordedEvent> readAll() {
        try (var events = running.log.read(0, running.log.head())) {
            return events.toList();
        }
    }

    private interface Sending {
        List<Long> positions() throws Exception;
    }

    private static List<Long> concurrently(int threads, Sending sending) throws Exception {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> sent = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                sent.add(executor.submit(sending::positions));
            }
            List<Long> positions = new ArrayList<>();
            for (Future<List<Long>> each : sent) {
                positions.addAll(each.get());
            }
            return positions;
        }
    }
}
