package dk.medspor.storage.mongo;

import static dk.medspor.storage.Commits.one;
import static dk.medspor.storage.Commits.several;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.Measured;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.mongo.FaultyBackend.Fault;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes with one log. */
@Timeout(60)
class SeveralNodesTest {

    private static final int WRITERS = 4;

    private final FaultyBackend backend = new FaultyBackend();
    private final WireProtocolServer server = new WireProtocolServer(backend);
    private final TestDatabase database = new TestDatabase(server.uri());
    private CommitStore here;
    private CommitStore there;

    @BeforeEach
    void open() {
        here = database.open(Clock.systemUTC()).commits();
        there = database.open(Clock.systemUTC()).commits();
    }

    @AfterEach
    void close() {
        database.close();
        server.close();
    }

    @Test
    void writers_of_both_leave_one_dense_chain_with_each_commit_once() throws Exception {
        List<AppendOutcome> outcomes = concurrently(it -> ownStream(it, 40));

        assertThat(outcomes).hasSize(2 * WRITERS * 40).hasOnlyElementsOfType(Appended.class);
        assertThat(outcomes.stream().map(it -> ((Appended) it).firstPosition()))
                .doesNotHaveDuplicates();
        List<StoredCommit> sound = LogOf.sound(here);
        assertThat(sound).hasSize(2 * WRITERS * 40);
        assertThat(sound).extracting(StoredCommit::writerEpoch).containsOnly(1L, 2L);
        assertThat(LogOf.ids(there)).isEqualTo(LogOf.ids(here));
    }

    @Test
    void faults_change_nothing_of_that() throws Exception {
        for (int i = 0; i < 20; i++) {
            backend.happens(Fault.values());
        }
        List<AppendOutcome> outcomes = concurrently(it -> ownStream(it, 20));

        assertThat(outcomes).hasSize(2 * WRITERS * 20).hasOnlyElementsOfType(Appended.class);
        assertThat(LogOf.sound(there)).hasSize(2 * WRITERS * 20);
    }

    @Test
    void exactly_one_of_all_writers_gets_a_sequence() throws Exception {
        for (int round = 0; round < 10; round++) {
            int sequence = round;
            List<AppendOutcome> outcomes =
                    concurrently(it -> List.of(node(it).append(one("contested", sequence))));

            assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(it -> !(it instanceof Appended))
                    .containsOnly(new SequenceConflict("contested", sequence));
        }
        assertThat(LogOf.sound(here)).hasSize(10);
    }

    @Test
    void what_one_has_acknowledged_the_other_sees_at_once() {
        for (int i = 0; i < 20; i++) {
            here.append(one("a", i));
            assertThat(there.head()).usingRecursiveComparison().isEqualTo(here.head());
            assertThat(there.read(i, 10)).hasSize(1);
        }
    }

    @Test
    void who_waits_at_one_is_woken_by_the_other() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> woken =
                    threads.submit(() -> there.awaitBeyond(0, Duration.ofMinutes(10)));
            here.append(several("a", 0, 2));

            assertThat(woken.get()).isTrue();
        }
    }

    @Test
    void a_commit_that_finds_its_place_taken_counts_a_retry() {
        Measured measured = new Measured();
        there.measure(measured);
        here.append(one("a", 0));

        there.append(one("b", 0));
        there.append(one("b", 1));

        assertThat(measured.retries()).containsExactly(1, 0);
    }

    private CommitStore node(int writer) {
        return writer % 2 == 0 ? here : there;
    }

    private List<AppendOutcome> ownStream(int writer, int commits) {
        return IntStream.range(0, commits)
                .mapToObj(it -> node(writer).append(several("w" + writer, 2L * it, 2)))
                .toList();
    }

    private static List<AppendOutcome> concurrently(Function<Integer, List<AppendOutcome>> writing)
            throws Exception {
        List<AppendOutcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<AppendOutcome>>> writers =
                    IntStream.range(0, 2 * WRITERS)
                            .<Callable<List<AppendOutcome>>>mapToObj(it -> () -> writing.apply(it))
                            .toList();
            for (Future<List<AppendOutcome>> done : threads.invokeAll(writers)) {
                outcomes.addAll(done.get());
            }
        }
        return outcomes;
    }
}
