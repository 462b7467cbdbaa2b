package dk.medspor.storage.sqlite;

import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.Place;
import dk.medspor.storage.DocumentStore.Snapshot;
import dk.medspor.storage.DocumentStore.Sorts;
import dk.medspor.storage.DocumentStore.ViewId;
import java.sql.SQLException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;

/** A view within a read transaction. A view that has seen nothing has an id that no row has. */
record SqliteSnapshot(Session session, long view, long position) implements Snapshot {

    private static final long NO_VIEW = -1;

    static SqliteSnapshot of(Session session, ViewId view) throws SQLException {
        return StoredView.find(session, view)
                .map(it -> new SqliteSnapshot(session, it.id(), it.position()))
                .orElseGet(() -> new SqliteSnapshot(session, NO_VIEW, DocumentStore.NOTHING));
    }

    @Override
    public Optional<Document> get(String key) {
        return session.ask(
                it ->
                        it.first(
                                """
                                SELECT key, scopes, sort, body FROM documents \
                                WHERE view = ? AND key = ?
                                """,
                                DocumentRow::document,
                                view,
                                key));
    }

    @Override
    public List<Document> page(String scope, long offset, int limit) {
        return session.ask(
                it ->
                        it.list(
                                """
                                SELECT d.key, d.scopes, d.sort, d.body FROM (SELECT view, sort, key \
                                FROM scopes WHERE view = ? AND scope = ? ORDER BY sort, key \
                                LIMIT ? OFFSET ?) s \
                                JOIN documents d ON d.view = s.view AND d.key = s.key \
                                ORDER BY s.sort, s.key
                                """,
                                DocumentRow::document,
                                view,
                                scope,
                                limit,
                                offset));
    }

    @Override
    public List<Document> page(String scope, Sorts between, long offset, int limit) {
        return session.ask(
                it ->
                        it.list(
                                """
                                SELECT d.key, d.scopes, d.sort, d.body FROM (SELECT view, sort, key \
                                FROM scopes WHERE view = ? AND scope = ? \
                                AND sort >= ? AND sort <= ? ORDER BY sort, key \
                                LIMIT ? OFFSET ?) s \
                                JOIN documents d ON d.view = s.view AND d.key = s.key \
                                ORDER BY s.sort, s.key
                                """,
                                DocumentRow::document,
                                view,
                                scope,
                                between.first(),
                                between.last(),
                                limit,
                                offset));
    }

    @Override
    public long count(String scope) {
        return session.ask(
                it ->
                        it.first(
                                        "SELECT count(*) FROM scopes WHERE view = ? AND scope = ?",
                                        row -> row.getLong(1),
                                        view,
                                        scope)
                                .orElseThrow());
    }

    @Override
    public List<Place> places(String scope) {
        return session.ask(
                it ->
                        it.list(
                                """
                                SELECT sort, count(*) FROM scopes WHERE view = ? AND scope = ? \
                                GROUP BY sort ORDER BY sort
                                """,
                                row -> new Place(row.getString(1), row.getLong(2)),
                                view,
                                scope));
    }

    @Override
    public NavigableMap<String, List<Place>> placesOfAll(String beginning) {
        return ScopePlace.grouped(
                session.ask(
                        it ->
                                it.list(
                                        """
                                        SELECT scope, sort, count(*) FROM scopes WHERE view = ? \
                                        AND scope >= ? AND scope < ? \
                                        GROUP BY scope, sort ORDER BY scope, sort
                                        """,
                                        ScopePlace::read,
                                        view,
                                        beginning,
                                        ScopePlace.after(beginning))));
    }

    @Override
    public void forEach(Consumer<? super Document> action) {
        session.ask(
                it -> {
                    it.each(
                            """
                            SELECT key, scopes, sort, body FROM documents \
                            WHERE view = ? ORDER BY key
                            """,
                            DocumentRow::document,
                            action,
                            view);
                    return Optional.empty();
                });
    }
}
