package dk.medspor.storage.mongo;

import static dk.medspor.storage.Commits.event;
import static dk.medspor.storage.Commits.one;
import static dk.medspor.storage.Commits.several;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.AppendOutcome.OutcomeUnknown;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.Commits;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.mongo.FaultyBackend.Fault;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever becomes of an insert, its caller is told the truth, and the commit is there once. */
@Timeout(60)
class UncertainOutcomesTest {

    private final FaultyBackend backend = new FaultyBackend();
    private final WireProtocolServer server = new WireProtocolServer(backend);
    private final TestDatabase database = new TestDatabase(server.uri());
    private CommitStore log;

    @BeforeEach
    void open() {
        log = database.open(Clock.systemUTC()).commits();
        log.append(one("before", 0));
    }

    @AfterEach
    void close() {
        database.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_commit_is_recorded_once_at_its_place(Fault fault) {
        NewCommit commit = several("a", 0, 3);
        backend.happens(fault);

        Appended appended = (Appended) log.append(commit);

        assertThat(appended.firstPosition()).isEqualTo(1);
        assertThat(appended.lastPosition()).isEqualTo(3);
        assertThat(backend.allHappened()).isTrue();
        assertThat(LogOf.ids(log)).hasSize(2).endsWith(commit.id());
        assertThat(LogOf.sound(log).getLast().recordedAt()).isEqualTo(appended.recordedAt());
        assertThat(log.append(one("after", 0))).isInstanceOf(Appended.class);
        assertThat(LogOf.ids(log)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_true_conflict_is_told_as_one_and_never_by_mistake(Fault fault) {
        log.append(one("taken", 7));
        reopen();
        backend.happens(fault, fault);

        assertThat(log.append(one("taken", 7))).isEqualTo(new SequenceConflict("taken", 7));
        assertThat(log.append(one("free", 7))).isInstanceOf(Appended.class);
        assertThat(LogOf.ids(log)).hasSize(3);
    }

    @Test
    void writers_under_many_faults_leave_each_commit_once() throws Exception {
        Fault[] faults = Fault.values();
        new Random(7)
                .ints(60, 0, faults.length)
                .forEach(it -> backend.happens(faults[it], Fault.NONE));
        List<AppendOutcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<AppendOutcome>>> writers =
                    IntStream.range(0, 8)
                            .<Callable<List<AppendOutcome>>>mapToObj(it -> () -> write("w" + it))
                            .toList();
            for (Future<List<AppendOutcome>> done : threads.invokeAll(writers)) {
                outcomes.addAll(done.get());
            }
        }

        assertThat(outcomes).hasSize(8 * 30).hasOnlyElementsOfType(Appended.class);
        assertThat(LogOf.sound(log)).hasSize(8 * 30 + 1);
    }

    private List<AppendOutcome> write(String stream) {
        return IntStream.range(0, 30).mapToObj(it -> log.append(one(stream, it))).toList();
    }

    @Test
    void a_server_that_is_gone_leaves_a_doubt_and_then_none() {
        try (TestDatabase impatient =
                new TestDatabase(server.uri() + "/?serverSelectionTimeoutMS=2000")) {
            CommitStore other = impatient.log(Duration.ofSeconds(1));
            other.append(one("a", 0));
            database.close();
            server.close();

            assertThat(other.append(one("a", 1))).isInstanceOf(OutcomeUnknown.class);
            assertThat(other.append(one("a", 2))).isInstanceOf(NotRecorded.class);
        }
    }

    @Test
    void a_commit_beyond_what_a_document_holds_fails_alone() {
        NewCommit huge = Commits.of(event("id", "huge", 0, new byte[17 << 20]));

        assertThat(log.append(huge)).isInstanceOf(NotRecorded.class);
        assertThat(log.append(Commits.of(event("id", "large", 0, new byte[15 << 20]))))
                .isInstanceOf(Appended.class);
        assertThat(LogOf.ids(log)).hasSize(2);
    }

    private void reopen() {
        log.close();
        log = database.open(Clock.systemUTC()).commits();
    }
}
