package dk.medspor.readmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.medspor.eventlog.EventJson;
import dk.medspor.readmodels.WordCount.Counted;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.ViewId;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProjectedViewTest {

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
    void follows_the_log_and_answers_at_a_position() {
        try (var view = follow()) {
            log.add("ro", "tid", "ro");

            assertThat(view.<List<Counted>>fresh(it -> it.all("all")))
                    .containsExactly(new Counted("ro", 2), new Counted("tid", 1));
            assertThat(view.<Long>live(ViewState::position)).isEqualTo(2);
            assertThat(view.<Long>live(it -> it.count("initial:t"))).isEqualTo(1);
        }
    }

    @Test
    void goes_on_after_a_restart_where_its_documents_stand() {
        log.add("ro");
        try (var view = follow()) {
            view.await(0);
        }
        log.add("ro");
        try (var view = follow()) {
            assertThat(view.<List<Counted>>fresh(it -> it.all("all")))
                    .containsExactly(new Counted("ro", 2));
        }
    }

    @Test
    void as_of_a_position_nothing_later_is_visible() {
        log.add("ro", "tid", "ro");
        try (var view = follow()) {
            assertThat(view.<List<Counted>>asOf(1, it -> it.all("all")))
                    .containsExactly(new Counted("ro", 1), new Counted("tid", 1));
            assertThat(view.<Long>asOf(1, ViewState::position)).isEqualTo(1);
            assertThat(view.<Boolean>asOf(-1, it -> it.get("ro").isEmpty())).isTrue();
        }
    }

    @Test
    void pages_are_parts_of_the_whole_live_and_as_of() {
        log.add("a", "b", "c", "d", "e");
        try (var view = follow()) {
            assertThat(view.<List<Counted>>fresh(it -> it.page("all", 1, 2)))
                    .isEqualTo(view.<List<Counted>>asOf(4, it -> it.page("all", 1, 2)))
                    .extracting(Counted::word)
                    .containsExactly("b", "c");
        }
    }

    @Test
    void halts_at_the_event_it_cannot_take_and_keeps_what_came_before() {
        try (var view = follow()) {
            log.add("ro", "tid", "?", "ro");

            assertThatThrownBy(() -> view.await(2))
                    .isInstanceOf(ViewHalted.class)
                    .hasMessageContaining("position 2");
            assertThat(view.status().halt())
                    .hasValueSatisfying(it -> assertThat(it.position()).isEqualTo(2));
            assertThat(view.<Long>live(ViewState::position)).isEqualTo(1);
            assertThat(view.<List<Counted>>live(it -> it.all("all"))).hasSize(2);
        }
    }

    @Test
    void as_of_answers_what_came_before_the_event_it_cannot_take() {
        log.add("ro", "?", "ro");
        try (var view = follow()) {
            assertThat(view.<List<Counted>>asOf(0, it -> it.all("all")))
                    .containsExactly(new Counted("ro", 1));
            assertThatThrownBy(() -> view.asOf(1, ViewState::position))
                    .isInstanceOf(ViewHalted.class);
            assertThatThrownBy(() -> view.live(ViewState::position)).isInstanceOf(ViewHalted.class);
        }
    }

    @Test
    void a_position_that_is_not_recorded_yet_is_answered_with_all_there_is() {
        log.add("ro");
        try (var view = follow()) {
            assertThat(view.<Long>asOf(17, ViewState::position)).isZero();
        }
    }

    @Test
    void waits_no_longer_than_its_patience_for_what_is_not_recorded() {
        try (var view = follow()) {
            assertThatThrownBy(() -> view.await(7))
                    .isInstanceOfSatisfying(
                            ViewBehind.class,
                            it -> {
                                assertThat(it.wanted()).isEqualTo(7);
                                assertThat(it.reached()).isEqualTo(-1);
                                assertThat(it.retryAfter()).isPositive();
                            });
        }
    }

    @Test
    void a_store_out_of_reach_for_a_while_halts_nothing() {
        var outage = new UnreliableDocuments(documents);
        try (var view = ProjectedView.following(log, new WordCount(), outage, EventJson.mapper())) {
            outage.failures(2);
            log.add("ro");
            view.await(0);

            assertThat(outage.left()).isZero();
            assertThat(view.status().halt()).isEmpty();
        }
    }

    @Test
    void tells_how_long_it_has_stood_still_behind_the_log() {
        var stuck = new StuckLog();
        try (var view =
                ProjectedView.following(stuck, new WordCount(), documents, EventJson.mapper())) {
            assertThat(view.status().standingStill()).isZero();

            stuck.add("ro");
            await().until(() -> view.status().standingStill().compareTo(Duration.ofSeconds(1)) > 0);
            assertThat(view.status().head()).isZero();
            assertThat(view.status().position()).isEqualTo(-1);

            stuck.release();
            view.await(0);
            assertThat(view.status().standingStill()).isZero();
        }
    }

    @Test
    void a_batch_built_on_another_position_is_ignored() {
        var view = new ViewId("words", 1);

        assertThat(documents.putAll(view, -1, List.of(), Set.of(), 4)).isTrue();
        assertThat(documents.putAll(view, 3, List.of(), Set.of(), 5)).isFalse();
        assertThat(documents.positionOf(view)).isEqualTo(4);
    }

    private ProjectedView<Counted> follow() {
        return ProjectedView.following(log, new WordCount(), documents, EventJson.mapper());
    }
}
