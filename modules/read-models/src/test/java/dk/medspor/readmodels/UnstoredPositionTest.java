package dk.medspor.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.eventlog.EventJson;
import dk.medspor.readmodels.WordCount.Counted;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.ViewId;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events that are none of a view's business; here those are numbers. */
class UnstoredPositionTest {

    private static final ViewId VIEW = new ViewId("words", 1);

    private final ListLog log = new ListLog();
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
    void are_included_without_a_write() {
        log.add("ro");
        try (var view = follow()) {
            view.await(0);
            log.add(1, 2, 3);

            assertThat(view.<Long>fresh(ViewState::position)).isEqualTo(3);
            assertThat(view.<Long>asOf(2, ViewState::position)).isEqualTo(2);
            assertThat(view.documentsHash()).isEqualTo(view.foldedHash(3));
            assertThat(documents.positionOf(VIEW)).isZero();
        }
    }

    @Test
    void are_looked_through_again_after_a_restart() {
        log.add("ro");
        try (var view = follow()) {
            view.await(0);
            log.add(1, 2);
            view.await(2);
        }
        log.add(3, "ro");
        try (var view = follow()) {
            assertThat(view.<List<Counted>>fresh(it -> it.all("all")))
                    .containsExactly(new Counted("ro", 2));
            assertThat(documents.positionOf(VIEW)).isEqualTo(4);
        }
    }

    @Test
    void are_stored_with_the_next_one_that_concerns_a_document() {
        log.add("ro");
        try (var view = follow()) {
            view.await(0);
            log.add(1, 2, "tid");
            view.await(3);

            assertThat(documents.positionOf(VIEW)).isEqualTo(3);
        }
    }

    @Test
    void are_stored_when_they_are_many() {
        log.add("ro");
        try (var view = follow()) {
            view.await(0);
            for (int number = 1; number <= 1_100; number++) {
                log.add(number);
                view.await(number);
            }
            assertThat(documents.positionOf(VIEW)).isBetween(101L, 1_099L);
        }
    }

    @Test
    void do_not_make_two_nodes_fold_an_event_twice() {
        Random random = new Random(4);
        try (var one = follow();
                var other = follow()) {
            for (int event = 0; event < 300; event++) {
                log.add(random.nextInt(4) == 0 ? "ro" : (Object) event);
                (random.nextBoolean() ? one : other).await(log.head());
            }
            other.await(log.head());
            one.await(log.head());

            assertThat(one.documentsHash()).isEqualTo(one.foldedHash(log.head()));
            assertThat(other.documentsHash()).isEqualTo(other.foldedHash(log.head()));
        }
    }

    private ProjectedView<Counted> follow() {
        return ProjectedView.following(log, new WordCount(), documents, EventJson.mapper());
    }
}
