package dk.medspor.storage;

import static dk.medspor.storage.Commits.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dk.medspor.storage.DocumentStore.Change;
import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.Place;
import dk.medspor.storage.DocumentStore.Snapshot;
import dk.medspor.storage.DocumentStore.Sorts;
import dk.medspor.storage.DocumentStore.ViewId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link DocumentStore} must keep. */
@Timeout(60)
public abstract class DocumentStoreContract {

    private static final ViewId VIEW = new ViewId("owls", 1);
    private static final ViewId NEXT = new ViewId("owls", 2);

    private DocumentStore store;

    /** Opens the same documents each time it is called within a test. */
    protected abstract DocumentStore open();

    @BeforeEach
    void open_the_store() {
        store = open();
    }

    @AfterEach
    void close_the_store() {
        store.close();
    }

    @Test
    void a_view_that_has_seen_nothing_is_empty() {
        assertThat(store.positionOf(VIEW)).isEqualTo(DocumentStore.NOTHING);
        assertThat(store.<Long>read(VIEW, it -> it.position())).isEqualTo(DocumentStore.NOTHING);
        assertThat(store.<Boolean>read(VIEW, it -> it.get("k").isEmpty())).isTrue();
        assertThat(page("north", 0, 10)).isEmpty();
        assertThat(count("north")).isZero();
    }

    @Test
    void documents_come_back_as_they_were_given() {
        Document given = new Document("k", Set.of("north", "æøå", ""), "2026", new byte[] {0, -1});
        put(DocumentStore.NOTHING, 5, given);

        assertThat(get("k")).usingRecursiveComparison().isEqualTo(given);
        assertThat(store.positionOf(VIEW)).isEqualTo(5);
    }

    @Test
    void a_view_moves_only_from_where_it_stands() {
        put(DocumentStore.NOTHING, 5, document("a", "1", "north"));

        assertThat(
                        store.putAll(
                                VIEW,
                                DocumentStore.NOTHING,
                                List.of(new Change(6, document("b", "2", "north"))),
                                Set.of("a"),
                                7))
                .isFalse();
        assertThat(page("north", 0, 10)).containsExactly("a");
        assertThat(store.positionOf(VIEW)).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.putAll(VIEW, 5, List.of(), Set.of(), 5));
    }

    @Test
    void a_view_may_move_without_a_document() {
        assertThat(store.putAll(VIEW, DocumentStore.NOTHING, List.of(), Set.of(), 0)).isTrue();
        assertThat(store.positionOf(VIEW)).isZero();
    }

    @Test
    void a_scope_is_paged_by_sort_then_key() {
        put(
                DocumentStore.NOTHING,
                0,
                document("c", "1", "north"),
                document("b", "2", "north", "south"),
                document("a", "2", "north"),
                document("d", "0", "south"));

        assertThat(page("north", 0, 10)).containsExactly("c", "a", "b");
        assertThat(page("north", 1, 1)).containsExactly("a");
        assertThat(page("north", 3, 10)).isEmpty();
        assertThat(page("south", 0, 10)).containsExactly("d", "b");
        assertThat(count("north")).isEqualTo(3);
    }

    @Test
    void sorting_is_by_code_point_in_every_language() {
        put(
                DocumentStore.NOTHING,
                0,
                document("1", "Z", "north"),
                document("2", "a", "north"),
                document("3", "å", "north"));

        assertThat(page("north", 0, 10)).containsExactly("1", "2", "3");
    }

    @Test
    void the_places_of_a_scope_are_counted_in_their_order() {
        put(
                DocumentStore.NOTHING,
                0,
                document("a", "2", "north"),
                document("b", "10", "north", "south"),
                document("c", "2", "north"));
        put(0, 1, document("c", "3", "north"), document("d", "\uFFE5", "north"));
        put(1, 2, document("e", "\uD83D\uDE00", "north"));

        assertThat(store.<List<Place>>read(VIEW, it -> it.places("north")))
                .containsExactly(
                        new Place("10", 1),
                        new Place("2", 1),
                        new Place("3", 1),
                        new Place("\uFFE5", 1),
                        new Place("\uD83D\uDE00", 1));
        assertThat(store.<List<Place>>readAsOf(VIEW, 0, it -> it.places("north")))
                .containsExactly(new Place("10", 1), new Place("2", 2));
        assertThat(store.<List<Place>>read(VIEW, it -> it.places("west"))).isEmpty();
    }

    @Test
    void a_part_of_a_scope_is_read_by_its_sorts() {
        put(
                DocumentStore.NOTHING,
                0,
                document("a", "2", "north"),
                document("b", "10", "north", "south"),
                document("c", "2", "north"));
        put(0, 1, document("c", "3", "north"), document("d", "2", "north"));

        var twos = new Sorts("2", "2");
        assertThat(keys(store.read(VIEW, it -> it.page("north", twos, 0, 10))))
                .containsExactly("a", "d");
        assertThat(keys(store.readAsOf(VIEW, 0, it -> it.page("north", twos, 0, 10))))
                .containsExactly("a", "c");
        assertThat(keys(store.read(VIEW, it -> it.page("north", new Sorts("10", "2"), 1, 1))))
                .containsExactly("a");
        assertThat(keys(store.read(VIEW, it -> it.page("south", twos, 0, 10)))).isEmpty();
    }

    @Test
    void the_places_of_all_scopes_that_begin_alike_are_counted() {
        put(
                DocumentStore.NOTHING,
                0,
                document("a", "2", "of:1", "of:2"),
                document("b", "10", "of:1", "off"),
                document("c", "2", "of:1"));
        put(0, 1, document("c", "3", "of:\u00e5"));

        assertThat(store.<Map<String, List<Place>>>read(VIEW, it -> it.placesOfAll("of:")))
                .containsExactly(
                        entry("of:1", List.of(new Place("10", 1), new Place("2", 1))),
                        entry("of:2", List.of(new Place("2", 1))),
                        entry("of:\u00e5", List.of(new Place("3", 1))));
        assertThat(store.<Map<String, List<Place>>>readAsOf(VIEW, 0, it -> it.placesOfAll("of:")))
                .containsExactly(
                        entry("of:1", List.of(new Place("10", 1), new Place("2", 2))),
                        entry("of:2", List.of(new Place("2", 1))));
    }

    @Test
    void a_replaced_document_leaves_its_old_scopes() {
        put(DocumentStore.NOTHING, 0, document("a", "1", "north", "south"));
        put(0, 1, document("a", "2", "south", "west"));

        assertThat(page("north", 0, 10)).isEmpty();
        assertThat(page("south", 0, 10)).containsExactly("a");
        assertThat(page("west", 0, 10)).containsExactly("a");
        assertThat(count("south")).isEqualTo(1);
    }

    @Test
    void a_removed_document_is_gone_from_its_scopes() {
        put(DocumentStore.NOTHING, 0, document("a", "1", "north"), document("b", "1", "north"));
        store.putAll(VIEW, 0, List.of(), Set.of("a", "never-there"), 1);

        assertThat(page("north", 0, 10)).containsExactly("b");
        assertThat(store.<Boolean>read(VIEW, it -> it.get("a").isEmpty())).isTrue();
    }

    @Test
    void two_versions_of_a_view_do_not_mix() {
        put(DocumentStore.NOTHING, 9, document("a", "1", "north"));
        put(NEXT, DocumentStore.NOTHING, 3, document("a", "1", "south"));

        assertThat(store.positionOf(VIEW)).isEqualTo(9);
        assertThat(store.positionOf(NEXT)).isEqualTo(3);
        assertThat(page("south", 0, 10)).isEmpty();

        store.drop(VIEW);

        assertThat(store.positionOf(VIEW)).isEqualTo(DocumentStore.NOTHING);
        assertThat(page("north", 0, 10)).isEmpty();
        assertThat(store.<Long>read(NEXT, it -> it.count("south"))).isEqualTo(1);
    }

    @Test
    void a_dropped_view_starts_anew() {
        put(DocumentStore.NOTHING, 9, document("a", "1", "north"));
        store.drop(VIEW);
        put(DocumentStore.NOTHING, 0, document("b", "1", "north"));

        assertThat(page("north", 0, 10)).containsExactly("b");
    }

    @Test
    void builds_of_a_version_do_not_mix_and_are_told() {
        ViewId anew = new ViewId("owls", 1, 2);
        put(DocumentStore.NOTHING, 9, document("a", "1", "north"));
        put(anew, DocumentStore.NOTHING, 3, document("b", "1", "north"));
        put(new ViewId("cats", 1), DocumentStore.NOTHING, 3, document("c", "1", "north"));

        assertThat(store.builds("owls")).containsExactlyInAnyOrder(VIEW, anew);
        assertThat(store.builds("dogs")).isEmpty();

        store.drop(VIEW);

        assertThat(store.builds("owls")).containsExactly(anew);
        assertThat(store.<List<String>>read(anew, it -> keys(it.page("north", 0, 10))))
                .containsExactly("b");
        assertThat(store.putAll(VIEW, 9, List.of(), Set.of(), 10)).isFalse();
    }

    @Test
    void every_document_is_shown_in_order_of_its_key() {
        put(
                DocumentStore.NOTHING,
                0,
                document("\uFFE5", "1"),
                document("\uD83D\uDE00", "2", "north", "south"),
                document("b", "3", "north"));

        assertThat(store.<List<String>>read(VIEW, DocumentStoreContract::allKeys))
                .containsExactly("b", "\uFFE5", "\uD83D\uDE00");
    }

    @Test
    void as_of_a_position_every_document_is_as_it_was_then() {
        put(DocumentStore.NOTHING, 0, document("a", "5", "north"), document("b", "4", "north"));
        put(0, 2, document("a", "1", "north", "south"));
        put(2, 3, document("b", "4", "south"));

        assertThat(pageAsOf(DocumentStore.NOTHING, "north")).isEmpty();
        assertThat(pageAsOf(0, "north")).containsExactly("b", "a");
        assertThat(pageAsOf(1, "north")).containsExactly("b", "a");
        assertThat(pageAsOf(2, "north")).containsExactly("a", "b");
        assertThat(pageAsOf(3, "north")).containsExactly("a");
        assertThat(pageAsOf(3, "south")).containsExactly("a", "b");
        assertThat(store.<List<String>>readAsOf(VIEW, 1, it -> keys(it.page("north", 1, 1))))
                .containsExactly("a");
        assertThat(store.<Long>readAsOf(VIEW, 2, it -> it.count("north"))).isEqualTo(2);
        assertThat(store.<Long>readAsOf(VIEW, 1, it -> it.count("south"))).isZero();
        assertThat(store.<String>readAsOf(VIEW, 1, it -> it.get("a").orElseThrow().sort()))
                .isEqualTo("5");
        assertThat(store.<Boolean>readAsOf(VIEW, -1, it -> it.get("a").isEmpty())).isTrue();
    }

    @Test
    void as_of_a_position_the_whole_document_comes_back() {
        Document first = new Document("k", Set.of("north", "æøå"), "2026", new byte[] {0, -1});
        put(DocumentStore.NOTHING, 0, first);
        put(0, 1, document("k", "", "south"));

        assertThat(store.<Document>readAsOf(VIEW, 0, it -> it.get("k").orElseThrow()))
                .usingRecursiveComparison()
                .isEqualTo(first);
        assertThat(store.<Document>readAsOf(VIEW, 0, it -> it.page("æøå", 0, 1).getFirst()))
                .usingRecursiveComparison()
                .isEqualTo(first);
    }

    @Test
    void changes_that_are_written_together_are_told_apart_as_of() {
        assertThat(
                        store.putAll(
                                VIEW,
                                DocumentStore.NOTHING,
                                List.of(
                                        new Change(2, document("a", "2", "north")),
                                        new Change(4, document("b", "4", "south")),
                                        new Change(5, document("a", "5", "south"))),
                                Set.of(),
                                9))
                .isTrue();

        assertThat(pageAsOf(1, "north")).isEmpty();
        assertThat(pageAsOf(4, "north")).containsExactly("a");
        assertThat(pageAsOf(4, "south")).containsExactly("b");
        assertThat(pageAsOf(5, "north")).isEmpty();
        assertThat(page("south", 0, 10)).containsExactly("b", "a");
    }

    @Test
    void a_change_outside_of_what_is_written_is_refused() {
        for (long position : new long[] {5, 8}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    store.putAll(
                                            VIEW,
                                            5,
                                            List.of(new Change(position, document("a", "1"))),
                                            Set.of(),
                                            7));
        }
    }

    @Test
    void as_of_a_position_what_was_removed_later_is_there() {
        put(DocumentStore.NOTHING, 0, document("a", "1", "north"));
        store.putAll(VIEW, 0, List.of(), Set.of("a"), 1);
        put(1, 2, document("a", "1", "north"));

        assertThat(pageAsOf(0, "north")).containsExactly("a");
        assertThat(pageAsOf(1, "north")).isEmpty();
        assertThat(store.<Boolean>readAsOf(VIEW, 1, it -> it.get("a").isEmpty())).isTrue();
        assertThat(store.<List<String>>readAsOf(VIEW, 1, DocumentStoreContract::allKeys)).isEmpty();
        assertThat(pageAsOf(2, "north")).containsExactly("a");
    }

    @Test
    void an_as_of_question_is_answered_at_the_position_that_the_view_has_come_to() {
        put(DocumentStore.NOTHING, 5, document("a", "1", "north"));

        assertThat(store.<Long>readAsOf(VIEW, 3, Snapshot::position)).isEqualTo(3);
        assertThat(store.<Long>readAsOf(VIEW, 8, Snapshot::position)).isEqualTo(5);
        assertThat(store.<Long>readAsOf(NEXT, 8, Snapshot::position))
                .isEqualTo(DocumentStore.NOTHING);
    }

    @Test
    void every_document_is_shown_as_of_a_position() {
        put(DocumentStore.NOTHING, 0, document("b", "1", "north"), document("a", "1", "north"));
        put(0, 1, document("b", "2", "north"), document("c", "1", "north"));

        assertThat(
                        store.<List<String>>readAsOf(
                                VIEW,
                                0,
                                snapshot -> {
                                    List<String> seen = new ArrayList<>();
                                    snapshot.forEach(it -> seen.add(it.key() + it.sort()));
                                    return seen;
                                }))
                .containsExactly("a1", "b1");
    }

    @Test
    void what_was_read_as_of_a_position_never_changes() {
        Random random = new Random(20);
        List<List<String>> then = new ArrayList<>();
        for (int position = 0; position < 300; position++) {
            String key = String.valueOf(random.nextInt(20));
            String sort = String.valueOf(random.nextInt(3));
            String scope = List.of("north", "south").get(random.nextInt(2));
            put(position - 1L, position, document(key, sort, scope, "all"));
            then.add(store.read(VIEW, DocumentStoreContract::everything));
        }
        for (int position = 0; position < then.size(); position++) {
            assertThat(
                            store.<List<String>>readAsOf(
                                    VIEW, position, DocumentStoreContract::everything))
                    .isEqualTo(then.get(position));
        }
    }

    private static List<String> everything(Snapshot snapshot) {
        List<String> seen = new ArrayList<>();
        snapshot.forEach(it -> seen.add(it.key() + it.sort() + new TreeSet<>(it.scopes())));
        for (String scope : List.of("north", "south", "all")) {
            seen.addAll(keys(snapshot.page(scope, 0, 100)));
            seen.add(scope + snapshot.count(scope));
        }
        return seen;
    }

    @Test
    void what_is_read_together_belongs_to_one_position() throws Exception {
        put(DocumentStore.NOTHING, 0, numbered("a", 0), numbered("b", 0));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writing =
                    threads.submit(
                            () -> {
                                for (int i = 1; i <= 300; i++) {
                                    put(i - 1, i, numbered("a", i), numbered("b", i));
                                }
                            });
            boolean done;
            do {
                done = writing.isDone();
                List<String> together = store.read(VIEW, DocumentStoreContract::numbers);
                assertThat(together).hasSize(3).containsOnly(together.getFirst());
            } while (!done);
            writing.get();
        }
    }

    private static List<String> numbers(Snapshot snapshot) {
        return List.of(
                String.valueOf(snapshot.position()),
                text(snapshot.get("a").orElseThrow()),
                text(snapshot.page("all", 1, 1).getFirst()));
    }

    private static String text(Document document) {
        return new String(document.body(), StandardCharsets.UTF_8);
    }

    @Test
    void a_query_that_fails_harms_nobody() {
        put(DocumentStore.NOTHING, 0, document("a", "1", "north"));
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(
                            () ->
                                    store.read(
                                            VIEW,
                                            it -> {
                                                throw new IllegalStateException("of the query");
                                            }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(page("north", 0, 10)).containsExactly("a");
    }

    @Test
    void documents_survive_a_restart() {
        put(DocumentStore.NOTHING, 4, document("a", "1", "north"));
        store.close();
        store = open();

        assertThat(store.positionOf(VIEW)).isEqualTo(4);
        assertThat(page("north", 0, 10)).containsExactly("a");
    }

    private void put(long from, long to, Document... documents) {
        put(VIEW, from, to, documents);
    }

    /** Documents that all changed with the event at {@code to}. */
    private void put(ViewId view, long from, long to, Document... documents) {
        List<Change> changes = Stream.of(documents).map(it -> new Change(to, it)).toList();
        assertThat(store.putAll(view, from, changes, Set.of(), to)).isTrue();
    }

    private List<String> pageAsOf(long position, String scope) {
        return store.readAsOf(VIEW, position, it -> keys(it.page(scope, 0, 10)));
    }

    private static List<String> keys(List<Document> documents) {
        return documents.stream().map(Document::key).toList();
    }

    private static List<String> allKeys(Snapshot snapshot) {
        List<String> keys = new ArrayList<>();
        snapshot.forEach(it -> keys.add(it.key()));
        return keys;
    }

    private Document get(String key) {
        return store.read(VIEW, it -> it.get(key).orElseThrow());
    }

    private List<String> page(String scope, long offset, int limit) {
        return store.read(VIEW, it -> keys(it.page(scope, offset, limit)));
    }

    private long count(String scope) {
        return store.read(VIEW, it -> it.count(scope));
    }

    private static Document document(String key, String sort, String... scopes) {
        return new Document(key, Set.of(scopes), sort, bytes("body of " + key));
    }

    private static Document numbered(String key, long number) {
        return new Document(key, Set.of("all"), "", bytes(String.valueOf(number)));
    }
}
