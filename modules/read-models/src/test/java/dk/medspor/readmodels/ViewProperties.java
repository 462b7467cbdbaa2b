package dk.medspor.readmodels;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.eventlog.EventJson;
import dk.medspor.readmodels.WordCount.Counted;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * The same fold makes the live documents, the documents as of any position, and the rebuilt ones.
 */
class ViewProperties {

    private static final EmbeddedStores STORES =
            EmbeddedStores.open(directory(), Clock.systemUTC());

    @AfterContainer
    static void close() {
        STORES.close();
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("medspor-views");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 60)
    void stored_documents_equal_a_clean_fold_at_every_position(
            @ForAll("histories") List<List<String>> commits) {
        ListLog log = new ListLog();
        try (var view = follow(log)) {
            for (List<String> commit : commits) {
                log.add(commit.toArray());
                view.await(log.head());
                assertThat(view.documentsHash()).isEqualTo(view.foldedHash(log.head()));
            }
            for (long position = -1; position <= log.head(); position++) {
                assertThat(view.documentsHash(position)).isEqualTo(view.foldedHash(position));
            }
            view.rebuild().join();
            for (long position = -1; position <= log.head(); position++) {
                assertThat(view.documentsHash(position)).isEqualTo(view.foldedHash(position));
            }
        }
    }

    @Property(tries = 60)
    void a_list_as_of_a_position_is_what_it_was_when_the_log_ended_there(
            @ForAll("histories") List<List<String>> commits) {
        ListLog log = new ListLog();
        try (var view = follow(log)) {
            List<List<Counted>> lists =
                    commits.stream()
                            .map(
                                    commit -> {
                                        log.add(commit.toArray());
                                        return view.<List<Counted>>fresh(it -> it.all("all"));
                                    })
                            .toList();
            long position = -1;
            for (int commit = 0; commit < commits.size(); commit++) {
                position += commits.get(commit).size();
                assertThat(view.<List<Counted>>asOf(position, it -> it.all("all")))
                        .isEqualTo(lists.get(commit));
            }
        }
    }

    @Property(tries = 60)
    void places_are_counted_as_the_documents_say_whoever_asked_before(
            @ForAll("histories") List<List<String>> commits) {
        ListLog log = new ListLog();
        try (var view = follow(log)) {
            for (List<String> commit : commits) {
                log.add(commit.toArray());
                view.fresh(ViewProperties::assertCounted);
            }
            for (int time = 0; time < 2; time++) {
                for (long position = -1; position <= log.head(); position++) {
                    view.asOf(position, ViewProperties::assertCounted);
                }
            }
        }
    }

    private static boolean assertCounted(ViewState<Counted> state) {
        Map<String, Map<String, Long>> counted =
                state.all("all").stream()
                        .collect(
                                groupingBy(
                                        WordCount::initial, groupingBy(Counted::word, counting())));
        assertThat(state.placesOfAll("initial:")).isEqualTo(counted);
        counted.forEach((list, places) -> assertThat(state.places(list)).isEqualTo(places));
        return true;
    }

    /** Few words, so that they repeat; with letters beyond the first plane among them. */
    @Provide
    Arbitrary<List<List<String>>> histories() {
        return Arbitraries.of("ro", "tid", "tur", "rum", "åben", "\uFFE5", "\uD83D\uDE00")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMaxSize(12);
    }

    private static ProjectedView<Counted> follow(ListLog log) {
        DocumentStore documents = STORES.documents();
        documents.builds("words").forEach(documents::drop);
        return ProjectedView.following(log, new WordCount(), documents, EventJson.mapper());
    }
}
