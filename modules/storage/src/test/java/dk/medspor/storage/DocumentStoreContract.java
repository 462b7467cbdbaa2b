package dk.medspor.storage;

import static dk.medspor.storage.Commits.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.ViewId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
                                List.of(document("b", "2", "north")),
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
        store.putAll(
                NEXT, DocumentStore.NOTHING, List.of(document("a", "1", "south")), Set.of(), 3);

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

    private static List<String> numbers(DocumentStore.Snapshot snapshot) {
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
        assertThat(store.putAll(VIEW, from, List.of(documents), Set.of(), to)).isTrue();
    }

    private Document get(String key) {
        return store.read(VIEW, it -> it.get(key).orElseThrow());
    }

    private List<String> page(String scope, long offset, int limit) {
        return store.read(
                VIEW, it -> it.page(scope, offset, limit).stream().map(Document::key).toList());
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
