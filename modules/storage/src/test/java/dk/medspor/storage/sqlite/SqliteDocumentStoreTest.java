package dk.medspor.storage.sqlite;

import static dk.medspor.storage.Commits.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.Change;
import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.ViewId;
import dk.medspor.storage.DocumentStoreContract;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDocumentStoreTest extends DocumentStoreContract {

    private static final ViewId VIEW = new ViewId("owls", 1);

    @TempDir Path directory;

    @Override
    protected DocumentStore open() {
        return new SqliteDocumentStore(directory);
    }

    @Test
    void a_dropped_view_leaves_no_row() throws SQLException {
        try (DocumentStore store = open()) {
            fill(store, 5_000);
            store.drop(VIEW);
        }
        assertThat(rows()).isEqualTo(new Rows(0, 0, 0, 0));
    }

    @Test
    void a_drop_that_was_cut_short_is_ended_by_the_next_start() throws SQLException {
        try (DocumentStore store = open()) {
            fill(store, 3_000);
        }
        execute("INSERT INTO dropped_views SELECT id FROM views", "DELETE FROM views");
        try (DocumentStore store = open()) {
            assertThat(store.positionOf(VIEW)).isEqualTo(DocumentStore.NOTHING);
        }
        assertThat(rows()).isEqualTo(new Rows(0, 0, 0, 0));
    }

    @Test
    void documents_of_an_earlier_format_are_thrown_away() throws SQLException {
        try (DocumentStore store = open()) {
            fill(store, 10);
        }
        execute("PRAGMA user_version = 1", "DROP TABLE past_documents");
        try (DocumentStore store = open()) {
            assertThat(store.positionOf(VIEW)).isEqualTo(DocumentStore.NOTHING);
            fill(store, 10);
        }
        assertThat(rows().pastDocuments()).isEqualTo(9);
    }

    private record Rows(long documents, long pastDocuments, long scopes, long pastScopes) {}

    /** One document that changes and moves with every event. */
    private static void fill(DocumentStore store, int events) {
        List<Change> changes =
                LongStream.range(0, events)
                        .mapToObj(
                                it ->
                                        new Change(
                                                it,
                                                new Document(
                                                        "k", Set.of("all"), "" + it, bytes("b"))))
                        .toList();
        store.putAll(VIEW, DocumentStore.NOTHING, changes, Set.of(), events - 1L);
    }

    private Rows rows() throws SQLException {
        try (Connection connection = connection();
                var statement = connection.createStatement();
                var counted =
                        statement.executeQuery(
                                """
                                SELECT (SELECT count(*) FROM documents), \
                                (SELECT count(*) FROM past_documents), \
                                (SELECT count(*) FROM scopes), \
                                (SELECT count(*) FROM past_scopes)
                                """)) {
            counted.next();
            return new Rows(
                    counted.getLong(1), counted.getLong(2), counted.getLong(3), counted.getLong(4));
        }
    }

    private void execute(String... changes) throws SQLException {
        try (Connection connection = connection();
                var statement = connection.createStatement()) {
            for (String change : changes) {
                statement.execute(change);
            }
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("views.db"));
    }
}
