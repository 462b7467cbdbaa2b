package dk.medspor.readmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.EventLog;
import dk.medspor.readmodels.WordCount.Counted;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.ViewId;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RebuildTest {

    private static final ViewId FIRST = new ViewId("words", 1);
    private static final ViewId SECOND = new ViewId("words", 1, 2);
    private static final WordCount RIGHT = new WordCount();
    private static final WordCount WRONG = new WordCount(1, 2);

    private EmbeddedStores stores;
    private DocumentStore documents;

    @BeforeEach
    void open(@TempDir Path directory) {
        stores = EmbeddedStores.open(directory, Clock.systemUTC());
        documents = stores.documents();
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void wrong_documents_are_found_by_their_hash_and_made_right() {
        ListLog log = words(2_500);
        makeWith(WRONG, log);
        try (var view = follow(RIGHT, log)) {
            assertThat(view.documentsHash()).isNotEqualTo(view.foldedHash(log.head()));

            view.rebuild().join();

            assertThat(view.documentsHash()).isEqualTo(view.foldedHash(log.head()));
            assertThat(view.documentsHash(1_000)).isEqualTo(view.foldedHash(1_000));
            assertThat(documents.builds("words")).containsExactly(SECOND);
        }
    }

    @Test
    void the_old_documents_serve_until_the_new_ones_are_ready() {
        StuckLog log = new StuckLog(1_500);
        log.add(Words.some(1_400));
        makeWith(WRONG, log);
        log.add(Words.some(1_000));
        try (var view = follow(RIGHT, log)) {
            CompletableFuture<Void> rebuilt = view.rebuild();
            await().until(() -> rebuilding(view).position() >= 999);

            assertThat(view.rebuild()).isNotDone();
            assertThat(view.<Integer>asOf(0, it -> it.all("all").getFirst().times())).isEqualTo(2);
            assertThat(documents.builds("words")).containsExactlyInAnyOrder(FIRST, SECOND);

            log.release();
            rebuilt.join();
            assertThat(view.<Integer>asOf(0, it -> it.all("all").getFirst().times())).isEqualTo(1);
            assertThat(view.status().rebuild()).isEmpty();
        }
    }

    @Test
    void no_reader_falls_back_behind_what_was_recorded_while_it_is_switched() {
        ListLog log = words(3_000);
        try (var view = follow(RIGHT, log)) {
            for (int round = 0; round < 5; round++) {
                CompletableFuture<Void> rebuilt = view.rebuild();
                do {
                    log.add("ro");
                    assertThat(view.<Long>fresh(ViewState::position)).isEqualTo(log.head());
                } while (!rebuilt.isDone());
                rebuilt.join();
            }
            assertThat(documents.builds("words")).containsExactly(new ViewId("words", 1, 6));
            assertThat(view.documentsHash()).isEqualTo(view.foldedHash(log.head()));
        }
    }

    @Test
    void a_rebuild_that_was_stopped_goes_on_at_the_next_start() {
        StuckLog log = new StuckLog(2_500);
        log.add(Words.some(2_400));
        makeWith(WRONG, log);
        log.add(Words.some(1_000));
        try (var view = follow(RIGHT, log)) {
            CompletableFuture<Void> rebuilt = view.rebuild();
            await().until(() -> rebuilding(view).position() >= 1_999);
            assertThat(rebuilt).isNotDone();
        }
        assertThat(documents.positionOf(SECOND)).isBetween(1_999L, 2_499L);
        log.release();
        try (var view = follow(RIGHT, log)) {
            await().until(() -> view.status().rebuild().isEmpty());
            assertThat(view.documentsHash()).isEqualTo(view.foldedHash(log.head()));
            assertThat(documents.builds("words")).containsExactly(SECOND);
        }
    }

    @Test
    void a_rebuild_ends_the_halt_that_damaged_documents_caused() {
        ListLog log = words(10);
        makeWith(RIGHT, log);
        damage(log.head());
        log.add("ro", "ro");
        try (var view = follow(RIGHT, log)) {
            await().until(() -> view.status().halt().isPresent());

            view.rebuild().join();

            assertThat(view.status().halt()).isEmpty();
            log.add("ro");
            assertThat(view.<Long>fresh(ViewState::position)).isEqualTo(log.head());
            assertThat(view.documentsHash()).isEqualTo(view.foldedHash(log.head()));
        }
    }

    /** Makes the next event's document one that cannot be decoded. */
    private void damage(long head) {
        var broken = new DocumentStore.Document("ro", Set.of("all"), "ro", new byte[] {1});
        var change = new DocumentStore.Change(head + 1, broken);
        assertThat(documents.putAll(FIRST, head, List.of(change), Set.of(), head + 1)).isTrue();
    }

    @Test
    void a_rebuild_that_cannot_be_ended_leaves_the_old_documents() {
        ListLog log = words(10).add("?");
        try (var view = follow(RIGHT, log)) {
            assertThatThrownBy(() -> view.rebuild().join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(ViewHalted.class);
            assertThat(view.<Long>asOf(9, ViewState::position)).isEqualTo(9);
            assertThat(documents.builds("words")).containsExactly(FIRST);
        }
    }

    @Test
    void a_new_version_waits_until_it_is_built_and_then_drops_the_old_one() {
        StuckLog log = new StuckLog(1_500);
        log.add(Words.some(1_400));
        makeWith(RIGHT, log);
        log.add(Words.some(1_000));
        try (var view = follow(new WordCount(2, 1), log)) {
            await().until(() -> view.position() >= 999);

            assertThat(view.status().building()).isTrue();
            assertThatThrownBy(() -> view.live(ViewState::position))
                    .isInstanceOfSatisfying(
                            ViewBehind.class, it -> assertThat(it.wanted()).isEqualTo(log.head()));
            assertThat(view.<Long>asOf(500, ViewState::position)).isEqualTo(500);
            assertThat(documents.positionOf(FIRST)).isEqualTo(1_399);

            log.release();
            view.await(log.head());
            assertThat(view.status().building()).isFalse();
            await().until(() -> documents.builds("words").equals(Set.of(second())));
        }
    }

    private static ViewId second() {
        return new ViewId("words", 2);
    }

    @Test
    void an_earlier_version_of_the_program_leaves_later_documents_alone() {
        ListLog log = words(100);
        makeWith(new WordCount(2, 1), log);
        makeWith(RIGHT, log);

        assertThat(documents.builds("words")).containsExactlyInAnyOrder(FIRST, second());
    }

    private ListLog words(int count) {
        return new ListLog().add(Words.some(count));
    }

    private void makeWith(WordCount fold, EventLog log) {
        try (var view = follow(fold, log)) {
            view.await(log.head());
        }
    }

    private ProjectedView<Counted> follow(WordCount fold, EventLog log) {
        return ProjectedView.following(log, fold, documents, EventJson.mapper());
    }

    private static ViewStatus.Rebuilding rebuilding(ProjectedView<?> view) {
        Optional<ViewStatus.Rebuilding> rebuild = view.status().rebuild();
        assertThat(rebuild).isPresent();
        return rebuild.orElseThrow();
    }
}
