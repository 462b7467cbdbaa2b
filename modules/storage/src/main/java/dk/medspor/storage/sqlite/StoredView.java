package dk.medspor.storage.sqlite;

import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.Change;
import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.ViewId;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One view and its rows, within a transaction.
 *
 * @param position that it stands at
 */
record StoredView(Session session, long id, long position) {

    private static final String WHERE = " WHERE name = ? AND version = ? AND build = ?";

    /** What is known of a document besides its body. */
    private record Place(long since, String sort, Set<String> scopes) {}

    static Optional<StoredView> find(Session session, ViewId view) throws SQLException {
        return session.first(
                "SELECT id, position FROM views" + WHERE,
                row -> new StoredView(session, row.getLong(1), row.getLong(2)),
                view.name(),
                view.version(),
                view.build());
    }

    static Set<ViewId> builds(Session session, String name) throws SQLException {
        return new HashSet<>(
                session.list(
                        "SELECT version, build FROM views WHERE name = ?",
                        row -> new ViewId(name, row.getInt(1), row.getInt(2)),
                        name));
    }

    /** Moves the view on; empty when it does not stand at {@code from}. */
    static Optional<StoredView> move(Session session, ViewId view, long from, long to)
            throws SQLException {
        if (from == DocumentStore.NOTHING) {
            session.update(
                    """
                    INSERT INTO views (name, version, build, position) VALUES (?, ?, ?, ?) \
                    ON CONFLICT DO NOTHING
                    """,
                    view.name(),
                    view.version(),
                    view.build(),
                    from);
        }
        return session.first(
                "UPDATE views SET position = ?" + WHERE + " AND position = ? RETURNING id",
                row -> new StoredView(session, row.getLong(1), to),
                to,
                view.name(),
                view.version(),
                view.build(),
                from);
    }

    /** Makes the view unknown; its rows stay until {@link DroppedViews} removes them. */
    static boolean forget(Session session, ViewId view) throws SQLException {
        Optional<StoredView> found = find(session, view);
        if (found.isPresent()) {
            session.update("INSERT INTO dropped_views VALUES (?)", found.get().id());
            session.update("DELETE FROM views WHERE id = ?", found.get().id());
        }
        return found.isPresent();
    }

    void put(Change change) throws SQLException {
        Document document = change.document();
        Optional<Place> before = place(document.key());
        if (before.isPresent()) {
            end(document.key(), before.get(), change.position());
        }
        session.update(
                """
                INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET \
                since = excluded.since, sort = excluded.sort, scopes = excluded.scopes, \
                body = excluded.body
                """,
                id,
                document.key(),
                change.position(),
                document.sort(),
                DocumentRow.encoded(document.scopes()),
                document.body());
        relist(document.key(), before, change);
    }

    void remove(String key, long at) throws SQLException {
        Optional<Place> before = place(key);
        if (before.isPresent()) {
            end(key, before.get(), at);
            session.update("DELETE FROM documents WHERE view = ? AND key = ?", id, key);
            for (String scope : before.get().scopes()) {
                unlist(scope, before.get().sort(), key, at);
            }
        }
    }

    private Optional<Place> place(String key) throws SQLException {
        return session.first(
                "SELECT since, sort, scopes FROM documents WHERE view = ? AND key = ?",
                row ->
                        new Place(
                                row.getLong(1),
                                row.getString(2),
                                DocumentRow.decoded(row.getBytes(3))),
                id,
                key);
    }

    /** Copies the current body to the past. */
    private void end(String key, Place before, long until) throws SQLException {
        if (until <= before.since()) {
            throw new IllegalArgumentException(
                    "The document changed at %d already, not first at %d"
                            .formatted(before.since(), until));
        }
        session.update(
                """
                INSERT INTO past_documents SELECT view, key, ?, since, sort, scopes, body \
                FROM documents WHERE view = ? AND key = ?
                """,
                until,
                id,
                key);
    }

    /** A document that stays where it was keeps its rows, and the position they hold since. */
    private void relist(String key, Optional<Place> before, Change change) throws SQLException {
        Document now = change.document();
        boolean moved = before.isPresent() && !before.get().sort().equals(now.sort());
        Set<String> listed = before.map(Place::scopes).orElse(Set.of());
        for (String scope : listed) {
            if (moved || !now.scopes().contains(scope)) {
                unlist(scope, before.orElseThrow().sort(), key, change.position());
            }
        }
        for (String scope : now.scopes()) {
            if (moved || !listed.contains(scope)) {
                session.update(
                        "INSERT INTO scopes VALUES (?, ?, ?, ?, ?)",
                        id,
                        scope,
                        now.sort(),
                        key,
                        change.position());
            }
        }
    }

    private void unlist(String scope, String sort, String key, long until) throws SQLException {
        session.update(
                """
                INSERT INTO past_scopes SELECT view, scope, sort, key, ?, since FROM scopes \
                WHERE view = ? AND scope = ? AND sort = ? AND key = ?
                """,
                until,
                id,
                scope,
                sort,
                key);
        session.update(
                "DELETE FROM scopes WHERE view = ? AND scope = ? AND sort = ? AND key = ?",
                id,
                scope,
                sort,
                key);
    }
}
