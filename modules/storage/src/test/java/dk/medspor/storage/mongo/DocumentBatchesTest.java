package dk.medspor.storage.mongo;

import static dk.medspor.storage.Commits.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.Change;
import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.Snapshot;
import dk.medspor.storage.DocumentStore.ViewId;
import dk.medspor.storage.mongo.ViewRecord.Decided;
import dk.medspor.storage.mongo.ViewRecord.Views;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Batches that are left half way, that meet each other, or that are superseded. */
@Timeout(60)
class DocumentBatchesTest {

    private static final ViewId VIEW = new ViewId("owls", 1);

    private final WireProtocolServer server = new WireProtocolServer();
    private final TestDatabase database = new TestDatabase(server.uri());
    private DocumentStore store;
    private Views views;
    private DocumentVersions versions;

    @BeforeEach
    void put_a_first_batch() {
        store = openStore();
        views = Views.in(database.connection());
        versions = DocumentVersions.in(database.connection());
        put(DocumentStore.NOTHING, 0, "old", "a", "b");
    }

    @AfterEach
    void close() {
        database.close();
        server.close();
    }

    @Test
    void a_batch_that_was_only_staged_is_never_seen() {
        stage(3, "lost", "a", "new");

        assertThat(seen()).containsExactly("0", "a=old", "b=old");
        put(0, 5, "kept", "b");
        assertThat(seen()).containsExactly("5", "a=old", "b=kept");
    }

    @Test
    void a_batch_left_after_its_decision_is_completed_by_the_next_writer() {
        decide(3, "won", "a", "new");

        assertThat(seen()).containsExactly("0", "a=old", "b=old");
        assertThat(tryPut(0, 5, "lost", "a")).isFalse();
        assertThat(seen()).containsExactly("3", "a=won", "b=old", "new=won");
    }

    @Test
    void a_batch_left_half_in_force_is_completed_by_the_next_writer() {
        Decided batch = decide(3, "won", "a");
        versions.enforce(views.get(VIEW), batch);

        assertThat(seen()).containsExactly("0", "a=old", "b=old");
        assertThat(tryPut(0, 5, "lost", "a")).isFalse();
        assertThat(seen()).containsExactly("3", "a=won", "b=old");
    }

    @Test
    void what_a_writer_does_too_late_changes_nothing() {
        ViewRecord before = views.get(VIEW);
        Decided batch = decide(3, "won", "a");
        assertThat(tryPut(0, 5, "lost", "a")).isFalse();
        put(3, 6, "newest", "a", "b");

        versions.enforce(before, batch);
        views.show(before, batch);

        assertThat(seen()).containsExactly("6", "a=newest", "b=newest");
    }

    @Test
    void a_batch_staged_too_late_is_never_seen() {
        ViewRecord before = views.get(VIEW);
        put(0, 5, "kept", "a");
        Decided late = new Decided(UUID.randomUUID(), 5);
        versions.stage(before, late, changes(5, "late", "a", "new"), Set.of("b"));

        assertThat(views.decide(before, late)).isFalse();
        assertThat(seen()).containsExactly("5", "a=kept", "b=old");
    }

    @Test
    void what_a_writer_does_after_the_view_was_dropped_changes_nothing() {
        ViewRecord before = views.get(VIEW);
        Decided batch = decide(3, "dropped", "a", "new");
        store.drop(VIEW);
        put(DocumentStore.NOTHING, 0, "anew", "a");

        versions.enforce(before, batch);
        views.show(before, batch);

        assertThat(views.decide(before, batch)).isFalse();
        assertThat(seen()).containsExactly("0", "a=anew");
    }

    @Test
    void of_two_batches_on_one_position_one_wins_whole() throws Exception {
        DocumentStore other = openStore();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> here = threads.submit(() -> race(store, "here"));
            Future<Integer> there = threads.submit(() -> race(other, "there"));
            boolean done;
            do {
                done = here.isDone() && there.isDone();
                List<String> seen = seen();
                assertThat(seen.get(1).substring(2)).isEqualTo(seen.get(2).substring(2));
            } while (!done);
            assertThat(here.get() + there.get()).isEqualTo((int) store.positionOf(VIEW));
        }
    }

    /** Answers how many batches it won until the view stands at 60. */
    private static int race(DocumentStore store, String value) {
        int won = 0;
        for (long at = store.positionOf(VIEW); at < 60; at = store.positionOf(VIEW)) {
            won +=
                    store.putAll(VIEW, at, changes(at + 1, value + at, "a", "b"), Set.of(), at + 1)
                            ? 1
                            : 0;
        }
        return won;
    }

    @Test
    void what_a_writer_that_died_had_staged_goes_with_the_next_start() {
        stage(7, "lost", "c");
        put(0, 1, "one", "a");
        put(1, 2, "two", "a");
        assertThat(stored()).isEqualTo(5);

        store = openStore();
        put(2, 3, "three", "b");

        assertThat(seen()).containsExactly("3", "a=two", "b=three");
        assertThat(stored()).isEqualTo(5);
    }

    @Test
    void a_reader_keeps_its_position_while_the_view_moves_on() {
        List<String> seen =
                store.read(
                        VIEW,
                        snapshot -> {
                            for (int i = 0; i < 5; i++) {
                                put(i, i + 1, "later" + i, "a", "b", "c" + i);
                            }
                            return list(snapshot);
                        });

        assertThat(seen).containsExactly("0", "a=old", "b=old");
    }

    @Test
    void a_reader_under_whom_the_view_is_dropped_sees_none_of_it() {
        AtomicInteger readings = new AtomicInteger();
        List<String> seen =
                store.read(
                        VIEW,
                        snapshot -> {
                            if (readings.incrementAndGet() == 1) {
                                store.drop(VIEW);
                            }
                            return list(snapshot);
                        });

        assertThat(seen).containsExactly("-1");
        assertThat(readings).hasValue(2);
    }

    private DocumentStore openStore() {
        return new MongoDocumentStore(database.connection());
    }

    private void put(long from, long to, String value, String... keys) {
        assertThat(tryPut(from, to, value, keys)).isTrue();
    }

    private boolean tryPut(long from, long to, String value, String... keys) {
        return store.putAll(VIEW, from, changes(to, value, keys), Set.of(), to);
    }

    private Decided stage(long to, String value, String... keys) {
        Decided batch = new Decided(UUID.randomUUID(), to);
        versions.stage(views.get(VIEW), batch, changes(to, value, keys), Set.of());
        return batch;
    }

    private Decided decide(long to, String value, String... keys) {
        Decided batch = stage(to, value, keys);
        assertThat(views.decide(views.get(VIEW), batch)).isTrue();
        return batch;
    }

    private static List<Change> changes(long at, String value, String... keys) {
        return Stream.of(keys)
                .map(it -> new Change(at, new Document(it, Set.of("all"), "", bytes(value))))
                .toList();
    }

    private List<String> seen() {
        return store.read(VIEW, DocumentBatchesTest::list);
    }

    private static List<String> list(Snapshot snapshot) {
        List<String> seen = new ArrayList<>(List.of(String.valueOf(snapshot.position())));
        snapshot.page("all", 0, 100).stream()
                .map(it -> it.key() + "=" + new String(it.body(), StandardCharsets.UTF_8))
                .forEach(seen::add);
        return seen;
    }

    private long stored() {
        return versions.versions().countDocuments();
    }
}
