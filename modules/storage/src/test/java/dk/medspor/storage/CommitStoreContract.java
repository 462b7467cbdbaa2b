package dk.medspor.storage;

import static dk.medspor.storage.Commits.event;
import static dk.medspor.storage.Commits.newStream;
import static dk.medspor.storage.Commits.one;
import static dk.medspor.storage.Commits.several;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.AppendOutcome.DuplicateEventId;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link CommitStore} must keep. */
@Timeout(60)
public abstract class CommitStoreContract {

    private static final Instant START = Instant.parse("2026-05-06T07:08:09Z");
    private static final int WRITERS = 8;

    private final MovableClock clock = new MovableClock(START);
    private CommitStore store;

    /** Opens the same log each time it is called within a test. */
    protected abstract CommitStore open(Clock clock);

    /** Takes the commit that starts at the position out of the open log, behind its back. */
    protected abstract void lose(long firstPosition);

    @BeforeEach
    void open_the_store() {
        store = open(clock);
    }

    @AfterEach
    void close_the_store() {
        store.close();
    }

    @Test
    void an_empty_log_has_no_head_and_nothing_to_read() {
        assertThat(store.head().position()).isEqualTo(CommitStore.EMPTY);
        assertThat(store.head().hash()).isEqualTo(CommitHash.genesis());
        assertThat(store.read(0, 100)).isEmpty();
        assertThat(store.readStream("s", 0, 100)).isEmpty();
        assertThat(store.lastSequence("s")).isEqualTo(OptionalLong.empty());
        assertThat(store.positionAt(START)).isEqualTo(CommitStore.EMPTY);
    }

    @Test
    void positions_start_at_zero_and_follow_each_other() {
        assertThat(store.append(one("a", 0))).isEqualTo(new Appended(0, 0, START));
        assertThat(store.append(several("b", 0, 3))).isEqualTo(new Appended(1, 3, START));
        assertThat(store.append(one("a", 1))).isEqualTo(new Appended(4, 4, START));
        assertThat(store.head().position()).isEqualTo(4);
    }

    @Test
    void bytes_and_fields_come_back_as_they_were_given() {
        NewCommit given =
                Commits.of(
                        event(UUID.randomUUID().toString(), newStream(), 0),
                        event("not-a-uuid", "æøå 🦉", 7, new byte[0]),
                        event("F47AC10B-58CC-4372-A567-0E02B2C3D479", "", 0, new byte[] {0, -1}));
        store.append(given);

        StoredCommit stored = store.read(0, 10).getFirst();

        assertThat(stored.id()).isEqualTo(given.id());
        assertThat(stored.command()).usingRecursiveComparison().isEqualTo(given.command());
        assertThat(stored.events())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(given.events());
        assertThat(stored.latestEventAt()).isEqualTo(Commits.HAPPENED.plusSeconds(7));
        assertThat(stored.hash()).isEqualTo(stored.hashAfter(CommitHash.genesis()));
        assertThat(store.readStream("æøå 🦉", 7, 1)).hasSize(1);
    }

    @Test
    void a_uuid_in_capitals_is_another_stream_than_the_same_one_in_small_letters() {
        String small = newStream();
        store.append(one(small, 0));

        assertThat(store.append(one(small.toUpperCase(java.util.Locale.ROOT), 0)))
                .isInstanceOf(Appended.class);
    }

    @Test
    void a_payload_of_a_megabyte_comes_back_unchanged() {
        byte[] payload = new byte[1_000_000];
        new Random(1).nextBytes(payload);
        store.append(Commits.of(event("big", "s", 0, payload)));

        assertThat(store.read(0, 1).getFirst().events().getFirst().payload()).isEqualTo(payload);
    }

    @Test
    void eight_writers_leave_dense_positions_and_a_valid_chain() throws Exception {
        int each = 50;
        List<Appended> appended =
                concurrently(
                                writer -> {
                                    String stream = newStream();
                                    List<AppendOutcome> outcomes = new ArrayList<>();
                                    for (int i = 0; i < each; i++) {
                                        outcomes.add(store.append(several(stream, 2L * i, 2)));
                                    }
                                    return outcomes;
                                })
                        .stream()
                        .map(Appended.class::cast)
                        .toList();

        assertThat(appended.stream().map(Appended::firstPosition).sorted())
                .containsExactlyElementsOf(
                        LongStream.range(0, (long) WRITERS * each).mapToObj(it -> 2 * it).toList());
        assertThat(store.head().position()).isEqualTo(2L * WRITERS * each - 1);
        assertThat(hashOfWhatIsRead()).isEqualTo(store.head().hash());
    }

    @Test
    void exactly_one_of_eight_writers_gets_a_sequence() throws Exception {
        for (int round = 0; round < 20; round++) {
            int sequence = round;
            List<AppendOutcome> outcomes =
                    concurrently(writer -> List.of(store.append(one("contested", sequence))));

            assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(it -> !(it instanceof Appended))
                    .containsOnly(new SequenceConflict("contested", sequence));
        }
        assertThat(store.head().position()).isEqualTo(19);
    }

    @Test
    void a_member_in_conflict_fails_alone() throws Exception {
        store.append(one("taken", 0));

        List<AppendOutcome> outcomes =
                concurrently(
                        writer ->
                                IntStream.range(0, 40)
                                        .mapToObj(i -> appendSoundOrPoisoned(writer, i))
                                        .toList());

        assertThat(outcomes)
                .filteredOn(it -> !(it instanceof Appended))
                .hasSize(40)
                .containsOnly(new SequenceConflict("taken", 0));
        assertThat(store.head().position()).isEqualTo((WRITERS - 1) * 40);
        assertThat(hashOfWhatIsRead()).isEqualTo(store.head().hash());
    }

    private AppendOutcome appendSoundOrPoisoned(int writer, int i) {
        return writer == 0
                ? store.append(Commits.of(event("poisoned" + i, 0), event("taken", 0)))
                : store.append(one("sound" + writer, i));
    }

    @Test
    void a_commit_in_conflict_leaves_none_of_its_events() {
        store.append(one("a", 3));

        AppendOutcome outcome = store.append(Commits.of(event("b", 0), event("a", 3)));

        assertThat(outcome).isEqualTo(new SequenceConflict("a", 3));
        assertThat(store.head().position()).isZero();
        assertThat(store.lastSequence("b")).isEqualTo(OptionalLong.empty());
        assertThat(store.append(one("b", 0))).isInstanceOf(Appended.class);
    }

    @Test
    void a_sequence_twice_within_one_commit_is_a_conflict() {
        assertThat(store.append(Commits.of(event("a", 0), event("a", 0))))
                .isEqualTo(new SequenceConflict("a", 0));
        assertThat(store.head().position()).isEqualTo(CommitStore.EMPTY);
    }

    @Test
    void an_event_id_is_stored_once() {
        store.append(Commits.of(event("id-1", "a", 0)));

        assertThat(store.append(Commits.of(event("id-1", "b", 0))))
                .isEqualTo(new DuplicateEventId("id-1"));
        assertThat(store.append(Commits.of(event("id-2", "c", 0), event("id-2", "d", 0))))
                .isEqualTo(new DuplicateEventId("id-2"));
        assertThat(store.head().position()).isZero();
    }

    @Test
    void reading_resumes_inside_a_commit() {
        store.append(one("a", 0));
        store.append(several("b", 0, 5));
        store.append(one("a", 1));

        assertThat(positionsFrom(3, 100)).containsExactly(3L, 4L, 5L, 6L);
        assertThat(positionsFrom(3, 1)).containsExactly(3L, 4L, 5L);
        assertThat(positionsFrom(6, 100)).containsExactly(6L);
        assertThat(store.read(7, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3})
    void a_reader_that_meets_a_hole_stalls_there(long hole) {
        store.append(one("a", 0));
        store.append(several("b", 0, 2));
        store.append(one("a", 1));
        store.append(one("a", 2));
        lose(hole);

        assertThatThrownBy(() -> store.read(0, 100))
                .isInstanceOfSatisfying(
                        DamagedLog.class, it -> assertThat(it.position()).isEqualTo(hole));
        assertThatThrownBy(() -> store.read(hole, 100)).isInstanceOf(DamagedLog.class);
        assertThat(positionsFrom(4, 100)).containsExactly(4L);
    }

    private List<Long> positionsFrom(long position, int max) {
        return store.read(position, max).stream()
                .flatMap(it -> it.eventsFrom(position).stream())
                .map(StoredEvent::position)
                .toList();
    }

    @Test
    void a_stream_is_read_in_order_of_sequence_across_commits() {
        store.append(several("a", 0, 3));
        store.append(Commits.of(event("b", 0), event("a", 3), event("b", 1)));
        store.append(one("a", 4));

        assertThat(store.readStream("a", 1, 100))
                .extracting(it -> it.event().sequence())
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(store.readStream("a", 0, 100))
                .extracting(StoredEvent::position)
                .containsExactly(0L, 1L, 2L, 4L, 6L);
        assertThat(store.readStream("a", 1, 2))
                .extracting(it -> it.event().sequence())
                .containsExactly(1L, 2L);
        assertThat(store.readStream("b", 2, 100)).isEmpty();
        assertThat(store.lastSequence("a")).isEqualTo(OptionalLong.of(4));
    }

    @Test
    void the_time_of_recording_never_runs_backwards() {
        store.append(one("a", 0));
        clock.move(Duration.ofSeconds(-30));
        store.append(one("a", 1));
        clock.move(Duration.ofSeconds(60));
        store.append(one("a", 2));

        assertThat(store.read(0, 10))
                .extracting(StoredCommit::recordedAt)
                .containsExactly(START, START, START.plusSeconds(30));
    }

    @Test
    void the_time_of_recording_does_not_run_backwards_across_a_restart() {
        store.append(one("a", 0));
        store.close();
        clock.move(Duration.ofDays(-1));
        store = open(clock);
        store.append(one("a", 1));

        assertThat(store.read(1, 1).getFirst().recordedAt()).isEqualTo(START);
    }

    @Test
    void the_latest_time_of_an_event_is_a_running_maximum() {
        store.append(one("a", 9));
        store.append(one("b", 4));

        assertThat(store.read(0, 10))
                .extracting(StoredCommit::latestEventAt)
                .containsOnly(Commits.HAPPENED.plusSeconds(9));
    }

    @Test
    void a_moment_leads_to_the_last_position_recorded_by_then() {
        for (int i = 0; i < 20; i++) {
            store.append(several("a", 3L * i, 3));
            clock.move(Duration.ofSeconds(10));
        }

        assertThat(store.positionAt(START.minusMillis(1))).isEqualTo(CommitStore.EMPTY);
        assertThat(store.positionAt(Instant.MIN)).isEqualTo(CommitStore.EMPTY);
        assertThat(store.positionAt(Instant.MAX)).isEqualTo(59);
        for (int i = 0; i < 20; i++) {
            Instant recorded = START.plusSeconds(10L * i);
            assertThat(store.positionAt(recorded)).isEqualTo(3L * i + 2);
            assertThat(store.positionAt(recorded.plusSeconds(9))).isEqualTo(3L * i + 2);
        }
    }

    @Test
    void who_waits_is_woken_by_the_next_event() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> woken =
                    threads.submit(() -> store.awaitBeyond(0, Duration.ofMinutes(10)));
            store.append(one("a", 0));
            store.append(one("a", 1));

            assertThat(woken.get()).isTrue();
        }
    }

    @Test
    void who_waits_too_long_is_told() throws InterruptedException {
        store.append(one("a", 0));

        assertThat(store.awaitBeyond(0, Duration.ofMillis(5))).isFalse();
        assertThat(store.awaitBeyond(-1, Duration.ZERO)).isTrue();
    }

    @Test
    void who_waits_is_let_go_when_the_store_closes() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> waiting =
                    threads.submit(() -> store.awaitBeyond(0, Duration.ofMinutes(10)));
            store.close();

            assertThat(waiting.get()).isFalse();
        }
        store = open(clock);
    }

    @Test
    void the_log_goes_on_after_a_restart() {
        store.append(several("a", 0, 2));
        CommitStore.Head head = store.head();
        store.close();
        store = open(clock);

        assertThat(store.head()).usingRecursiveComparison().isEqualTo(head);
        assertThat(store.append(one("a", 1))).isEqualTo(new SequenceConflict("a", 1));
        assertThat(store.append(one("a", 2))).isEqualTo(new Appended(2, 2, START));
        assertThat(hashOfWhatIsRead()).isEqualTo(store.head().hash());
        assertThat(store.read(0, 10))
                .extracting(StoredCommit::writerEpoch)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void a_closed_store_records_nothing() {
        store.close();

        assertThat(store.append(one("a", 0))).isInstanceOf(NotRecorded.class);
        store = open(clock);
        assertThat(store.head().position()).isEqualTo(CommitStore.EMPTY);
    }

    @Test
    void who_measures_is_told_of_every_append() throws Exception {
        Measured measured = new Measured();
        store.append(one("before", 0));
        store.measure(measured);

        List<AppendOutcome> outcomes =
                concurrently(
                        writer ->
                                IntStream.range(0, 10)
                                        .mapToObj(i -> appendSoundOrPoisoned(writer, i))
                                        .toList());

        assertThat(measured.outcomes()).containsExactlyInAnyOrderElementsOf(outcomes);
        assertThat(measured.waits()).hasSameSizeAs(outcomes).allMatch(Duration::isPositive);
        assertThat(measured.groups()).allMatch(it -> it > 0);
        assertThat(measured.groups().stream().mapToInt(it -> it).sum()).isEqualTo(outcomes.size());
    }

    @Test
    void inspection_gives_every_sound_commit_in_order() {
        for (int i = 0; i < 10; i++) {
            store.append(several("a", 2L * i, 2));
        }

        assertThat(store.inspect(0, 4)).hasSize(4).allMatch(Inspected.Intact.class::isInstance);
        assertThat(store.inspect(8, 100))
                .hasSize(6)
                .first()
                .isInstanceOfSatisfying(
                        Inspected.Intact.class,
                        it -> assertThat(it.commit().firstPosition()).isEqualTo(8));
        assertThat(store.inspect(20, 100)).isEmpty();
    }

    @Test
    void the_latest_snapshot_of_a_stream_is_kept() {
        assertThat(store.snapshot("a")).isEmpty();
        for (long sequence : List.of(0L, 3L, 2L)) {
            store.storeSnapshot(event("a", sequence));
        }

        assertThat(store.snapshot("a").orElseThrow().sequence()).isEqualTo(3);
        assertThat(store.snapshot("b")).isEmpty();
    }

    private byte[] hashOfWhatIsRead() {
        byte[] hash = CommitHash.genesis();
        long next = 0;
        while (next <= store.head().position()) {
            for (StoredCommit commit : store.read(next, 17)) {
                assertThat(commit.firstPosition()).isEqualTo(next);
                hash = commit.hashAfter(hash);
                assertThat(commit.hash()).isEqualTo(hash);
                next = commit.lastPosition() + 1;
            }
        }
        return hash;
    }

    private interface Writing {
        List<AppendOutcome> as(int writer) throws Exception;
    }

    private static List<AppendOutcome> concurrently(Writing writing)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<AppendOutcome>>> writers =
                    IntStream.range(0, WRITERS)
                            .<Callable<List<AppendOutcome>>>mapToObj(it -> () -> writing.as(it))
                            .toList();
            List<AppendOutcome> outcomes = new ArrayList<>();
            for (Future<List<AppendOutcome>> done : threads.invokeAll(writers)) {
                outcomes.addAll(done.get());
            }
            return outcomes;
        }
    }
}
