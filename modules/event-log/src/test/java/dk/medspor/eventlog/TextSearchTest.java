package dk.medspor.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.eventlog.TextSearch.Place;
import dk.medspor.eventlog.TextSearch.Stretch;
import dk.medspor.kernel.Protected;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts are found where they stand, also where no index holds them. */
class TextSearchTest {

    record Heard(Protected<String> text, List<Protected<String>> more, String open) {}

    private static final int ALL = 1_000_000;

    @TempDir Path directory;
    private EmbeddedStores stores;
    private TextKeys keys;
    private TextSearch search;

    @BeforeEach
    void open() {
        stores = EmbeddedStores.open(directory, Clock.systemUTC());
        keys = TextKeys.in(stores.keys());
        search = new TextSearch(stores.commits(), keys);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void every_protected_text_is_found_by_position_and_field_and_no_other() {
        hear("Bodil går", "intet");
        hear("intet", "Bodil", "Bodil/~ igen");

        assertThat(search.from(0, it -> it.contains("Bodil"), ALL, ALL).places())
                .containsExactly(
                        new Place(0, "/text", "Bodil går"),
                        new Place(1, "/more/0", "Bodil"),
                        new Place(1, "/more/1", "Bodil/~ igen"));
        assertThat(search.from(1, "Bodil"::equals, ALL, ALL).places())
                .containsExactly(new Place(1, "/more/0", "Bodil"));
    }

    @Test
    void what_is_forgotten_is_not_found() {
        hear("Bodil", "Bodil selv");
        new TextErasure(stores.commits(), keys).destroy(0, "/text");

        assertThat(search.from(0, it -> true, ALL, ALL).places())
                .containsExactly(new Place(0, "/more/0", "Bodil selv"));
    }

    @Test
    void it_stops_behind_the_commit_that_holds_the_last_text_and_goes_on_from_there() {
        for (int i = 0; i < 5; i++) {
            hear("Bodil " + i, "også " + i);
        }

        Stretch first = search.from(0, it -> true, 3, ALL);
        assertThat(first.places()).hasSize(4);
        assertThat(first.through()).isEqualTo(1);
        Stretch rest = search.from(first.through() + 1, it -> true, ALL, ALL);
        assertThat(rest.places()).hasSize(6);
        assertThat(rest.through()).isEqualTo(4);
        assertThat(search.from(5, it -> true, ALL, ALL)).isEqualTo(new Stretch(List.of(), 4));
    }

    @Test
    void it_stops_behind_the_batch_that_holds_the_last_event() {
        append(Collections.nCopies(1_000, heard("Bodil")));
        hear("Bodil");

        Stretch first = search.from(0, it -> true, ALL, 10);
        assertThat(first.through()).isEqualTo(999);
        assertThat(search.from(1_000, it -> true, ALL, 10).places())
                .containsExactly(new Place(1_000, "/text", "Bodil"));
    }

    private void hear(String text, String... more) {
        append(List.of(heard(text, more)));
    }

    private static Heard heard(String text, String... more) {
        return new Heard(
                Protected.text(text),
                Stream.of(more).map(Protected::text).toList(),
                "Bodil is not protected here");
    }

    /** In one commit. */
    private void append(List<Heard> heard) {
        var log = new EventLogAssembly(stores.commits(), keys, EventTypes.of(Heard.class));
        long next = stores.commits().head().position() + 1;
        log.engine()
                .appendEvents(
                        IntStream.range(0, heard.size())
                                .mapToObj(
                                        it ->
                                                new GenericDomainEventMessage<>(
                                                        "Talk", "a", next + it, heard.get(it)))
                                .toList());
    }
}
