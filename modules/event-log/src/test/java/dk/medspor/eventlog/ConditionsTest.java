package dk.medspor.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.eventlog.Conditions.Once;
import dk.medspor.eventlog.Conditions.Unchanged;
import dk.medspor.eventlog.Tally.CloseTally;
import dk.medspor.eventlog.Tally.Count;
import dk.medspor.eventlog.Tally.OpenTally;
import dk.medspor.eventlog.Tally.TallyId;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.Protected;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ConditionsTest {

    private static final Actor ACTOR = new Actor("u-7", Set.of("secretary"));

    private RunningLog running;
    private TallyId id;

    @BeforeEach
    void start(@TempDir Path directory) {
        running = new RunningLog(directory);
        id = TallyId.fresh();
        running.commands.send(new OpenTally(id, Protected.text("Owls")), ACTOR);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void under_one_key_a_command_is_recorded_once_and_answers_the_same() {
        assertThat(send(new Count(id, 2), once("k", "r"))).isEqualTo(2);
        assertThat(send(new Count(id, 1), Conditions.NONE)).isEqualTo(3);
        assertThat(send(new Count(id, 2), once("k", "r"))).isEqualTo(2);
        assertThat(running.log.head()).isEqualTo(3);
    }

    @Test
    void another_request_under_the_key_is_refused() {
        send(new Count(id, 2), once("k", "r"));

        assertThatThrownBy(() -> send(new Count(id, 3), once("k", "other")))
                .isInstanceOf(KeyReused.class);
        assertThat(running.log.head()).isEqualTo(2);
    }

    @Test
    void a_command_that_its_own_first_time_would_refuse_answers_that_time() {
        send(new CloseTally(id), once("k", "r"));

        assertThat(send(new CloseTally(id), once("k", "r"))).isEqualTo(1);
        assertThatThrownBy(() -> send(new Count(id, 1), once("other", "r")))
                .isInstanceOf(CommandRejected.class);
    }

    @Test
    void eight_writers_with_one_key_record_once() throws Exception {
        List<Long> positions = concurrently(() -> send(new Count(id, 1), once("k", "r")));

        assertThat(positions).hasSize(8).containsOnly(1L);
        assertThat(running.log.head()).isEqualTo(1);
    }

    @Test
    void a_sender_who_has_seen_the_last_event_is_served() {
        assertThat(send(new Count(id, 1), unchanged(0))).isEqualTo(1);
    }

    @Test
    void a_sender_who_has_not_is_refused() {
        send(new Count(id, 1), Conditions.NONE);

        assertThatThrownBy(() -> send(new Count(id, 1), unchanged(0)))
                .isInstanceOf(StreamChanged.class);
        assertThat(running.log.head()).isEqualTo(1);
    }

    @Test
    void of_eight_writers_who_have_seen_the_same_one_is_served() throws Exception {
        List<Long> positions =
                concurrently(
                        () -> {
                            try {
                                return send(new Count(id, 1), unchanged(0));
                            } catch (StreamChanged changed) {
                                return -1L;
                            }
                        });

        assertThat(positions).hasSize(8).containsOnlyOnce(1L).containsOnly(1L, -1L);
        assertThat(running.log.head()).isEqualTo(1);
    }

    @Test
    void the_last_event_of_a_stream_is_found_up_to_a_position() {
        send(new Count(id, 3), Conditions.NONE);

        assertThat(running.log.lastPosition(id.toString(), 9)).hasValue(3);
        assertThat(running.log.lastPosition(id.toString(), 1)).hasValue(1);
        assertThat(running.log.lastPosition("nothing", 9)).isEmpty();
    }

    private long send(Object command, Conditions conditions) {
        return running.commands.send(command, ACTOR, conditions);
    }

    private static Conditions once(String key, String request) {
        return new Conditions(Optional.of(new Once(key, request)), Optional.empty());
    }

    private static Conditions unchanged(long position) {
        return new Conditions(Optional.empty(), Optional.of(new Unchanged(Set.of(position))));
    }

    private static List<Long> concurrently(Callable<Long> sending) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> sent = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                sent.add(executor.submit(sending));
            }
            List<Long> positions = new ArrayList<>();
            for (Future<Long> each : sent) {
                positions.add(each.get());
            }
            return positions;
        }
    }
}
