package dk.medspor.storage.sqlite;

import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.ViewId;
import java.sql.SQLException;
import java.util.Optional;

/** Changes the rows of one view within a transaction. */
record StoredView(Session session, long id) {

    private static final String INSERT_SCOPE = "INSERT INTO scopes VALUES (?, ?, ?, ?)";
    private static final String DELETE_SCOPE =
            "DELETE FROM scopes WHERE view = ? AND scope = ? AND sort = ? AND key = ?";

    static Optional<StoredView> find(Session session, ViewId view) throws SQLException {
        return session.first(
                "SELECT id FROM views WHERE name = ? AND version = ?",
                row -> new StoredView(session, row.getLong(1)),
                view.name(),
                view.version());
    }

    static long position(Session session, ViewId view) throws SQLException {
        return session.first(
                        "SELECT position FROM views WHERE name = ? AND version = ?",
                        row -> row.getLong(1),
                        view.name(),
                        view.version())
                .orElse(DocumentStore.NOTHING);
    }

    /** Moves the view on; empty when it does not stand at {@code from}. */
    static Optional<StoredView> move(Session session, ViewId view, long from, long to)
            throws SQLException {
        if (position(session, view) != from) {
            return Optional.empty();
        }
        session.update(
                """
                INSERT INTO views (name, version, position) VALUES (?, ?, ?) \
                ON CONFLICT DO UPDATE SET position = excluded.position
                """,
                view.name(),
                view.version(),
                to);
        return find(session, view);
    }

    static boolean drop(Session session, ViewId view) throws SQLException {
        Optional<StoredView> dropped = find(session, view);
        if (dropped.isPresent()) {
            session.update("DELETE FROM scopes WHERE view = ?", dropped.get().id());
            session.update("DELETE FROM documents WHERE view = ?", dropped.get().id());
            session.update("DELETE FROM views WHERE id = ?", dropped.get().id());
        }
        return dropped.isPresent();
    }

    void insert(Document document) throws SQLException {
        session.update(
                "INSERT INTO documents VALUES (?, ?, ?, ?, ?)",
                id,
                document.key(),
                document.sort(),
                DocumentRow.encoded(document.scopes()),
                document.body());
        for (String scope : document.scopes()) {
            session.update(INSERT_SCOPE, id, scope, document.sort(), document.key());
        }
    }

    void remove(String key) throws SQLException {
        Optional<Document> old =
                session.first(
                        "DELETE FROM documents WHERE view = ? AND key = ?"
                                + " RETURNING key, scopes, sort, body",
                        DocumentRow::document,
                        id,
                        key);
        if (old.isPresent()) {
            for (String scope : old.get().scopes()) {
                session.update(DELETE_SCOPE, id, scope, old.get().sort(), key);
            }
        }
    }
}
