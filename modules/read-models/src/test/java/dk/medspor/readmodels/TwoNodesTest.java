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
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that project one view into one store: work is done twice, never wrongly. */
@Timeout(60)
class TwoNodesTest {

    private static final int EVENTS = 5_000;

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
    void under_load_no_event_is_lost_and_none_counts_twice() {
        try (var one = follow();
                var other = follow()) {
            CompletableFuture<Void> writing = writing();
            one.await(EVENTS - 1);
            other.await(EVENTS - 1);
            writing.join();

            assertRight(one);
            assertRight(other);
        }
        assertThat(documents.positionOf(new ViewId("words", 1))).isEqualTo(EVENTS - 1);
    }

    @Test
    void a_node_goes_on_with_the_documents_that_another_has_rebuilt() {
        try (var one = follow();
                var other = follow()) {
            log.add("ro");
            one.await(0);
            other.await(0);
            CompletableFuture<Void> writing = writing();
            int rebuilds = 0;
            do {
                one.rebuild().join();
                rebuilds++;
                assertThat(other.<Long>fresh(ViewState::position)).isGreaterThanOrEqualTo(-1);
            } while (!writing.isDone());
            one.await(log.head());
            other.await(log.head());

            assertRight(one);
            assertRight(other);
            assertThat(documents.builds("words"))
                    .containsExactly(new ViewId("words", 1, rebuilds + 1));
        }
    }

    @Test
    void a_node_that_has_seen_nothing_takes_what_another_has_made_and_rebuilt() {
        try (var late = follow()) {
            ListLog seenByOther = new ListLog().add("ro");
            try (var other = follow(seenByOther)) {
                other.await(0);
                other.rebuild().join();
            }
            log.add("ro");
            late.await(0);

            assertThat(documents.builds("words")).containsExactly(new ViewId("words", 1, 2));
            assertThat(late.documentsHash()).isEqualTo(late.foldedHash(0));
        }
    }

    @Test
    void two_nodes_may_rebuild_at_once() {
        log.add(Words.some(EVENTS));
        try (var one = follow();
                var other = follow()) {
            one.await(EVENTS - 1);
            other.await(EVENTS - 1);
            CompletableFuture.allOf(one.rebuild(), other.rebuild()).join();

            assertRight(one);
            assertRight(other);
        }
    }

    private CompletableFuture<Void> writing() {
        return CompletableFuture.runAsync(
                () -> {
                    Random random = new Random(6);
                    for (int event = 0; event < EVENTS; event++) {
                        log.add("ord" + random.nextInt(40));
                    }
                });
    }

    private void assertRight(ProjectedView<Counted> view) {
        assertThat(
                        view.<List<Counted>>live(it -> it.all("all")).stream()
                                .mapToInt(Counted::times)
                                .sum())
                .isEqualTo(log.head() + 1);
        assertThat(view.documentsHash()).isEqualTo(view.foldedHash(log.head()));
        assertThat(view.documentsHash(EVENTS / 2)).isEqualTo(view.foldedHash(EVENTS / 2));
        assertThat(view.status().halt()).isEmpty();
    }

    private ProjectedView<Counted> follow() {
        return follow(log);
    }

    private ProjectedView<Counted> follow(ListLog log) {
        return ProjectedView.following(log, new WordCount(), documents, EventJson.mapper());
    }
}
