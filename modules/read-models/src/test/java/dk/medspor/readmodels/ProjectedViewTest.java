package dk.medspor.readmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.eventlog.EventJson;
import dk.medspor.readmodels.WordCount.Counted;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.ViewId;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
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
    void live_documents_equal_a_clean_fold_at_every_position() {
        Random random = new Random(42);
        try (var view = follow()) {
            for (int event = 0; event < 200; event++) {
                log.add(List.of("ro", "tid", "tur", "rum").get(random.nextInt(4)));
                view.await(event);
                List<Counted> live = view.live(it -> it.all("all"));
                List<Counted> folded = view.asOf(event, it -> it.all("all"));
                assertThat(live).isEqualTo(folded);
            }
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
            assertThat(view.halt()).isPresent();
            assertThat(view.<Long>live(ViewState::position)).isEqualTo(1);
            assertThat(view.<List<Counted>>live(it -> it.all("all"))).hasSize(2);
        }
    }

    @Test
    void two_projectors_of_one_view_count_nothing_twice() {
        try (var one = follow();
                var other = follow()) {
            for (int event = 0; event < 300; event++) {
                log.add("ro");
            }
            one.await(299);
            other.await(299);
        }
        assertThat(documents.<Long>read(new ViewId("words", 1), it -> it.position()).longValue())
                .isEqualTo(299);
        try (var view = follow()) {
            assertThat(view.<List<Counted>>live(it -> it.all("all")))
                    .containsExactly(new Counted("ro", 300));
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
