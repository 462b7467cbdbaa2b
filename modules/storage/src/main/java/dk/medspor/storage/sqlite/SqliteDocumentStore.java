package dk.medspor.storage.sqlite;

import dk.medspor.storage.DocumentStore;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Documents in views.db. Losing its last commits is harmless: they are folded again. */
final class SqliteDocumentStore implements DocumentStore {

    private static final int READERS = 4;
    private static final List<String> SCHEMA =
            List.of(
                    """
                    CREATE TABLE IF NOT EXISTS views (
                      id INTEGER PRIMARY KEY, name TEXT NOT NULL, version INTEGER NOT NULL,
                      position INTEGER NOT NULL, UNIQUE (name, version))
                    """,
                    """
                    CREATE TABLE IF NOT EXISTS documents (
                      view INTEGER NOT NULL, key TEXT NOT NULL, sort TEXT NOT NULL,
                      scopes BLOB NOT NULL, body BLOB NOT NULL, UNIQUE (view, key))
                    """,
                    """
                    CREATE TABLE IF NOT EXISTS scopes (
                      view INTEGER NOT NULL, scope TEXT NOT NULL, sort TEXT NOT NULL,
                      key TEXT NOT NULL, PRIMARY KEY (view, scope, sort, key)) WITHOUT ROWID
                    """);

    private final WriteSession writer;
    private final ReadSessions readers;

    SqliteDocumentStore(Path directory) {
        DatabaseFile file = DatabaseFile.rebuildable(directory.resolve("views.db"), SCHEMA);
        this.writer = new WriteSession(file);
        this.readers = new ReadSessions(file, READERS);
    }

    @Override
    public long positionOf(ViewId view) {
        return readers.read(session -> StoredView.position(session, view));
    }

    @Override
    public <T> T read(ViewId view, Function<? super Snapshot, ? extends T> query) {
        return readers.readConsistently(session -> query.apply(SqliteSnapshot.of(session, view)));
    }

    @Override
    public boolean putAll(
            ViewId view, long from, Collection<Document> changed, Set<String> removed, long to) {
        if (to <= from) {
            throw new IllegalArgumentException(
                    "A view moves forward: from %d to %d".formatted(from, to));
        }
        return writer.write(session -> put(session, view, from, changed, removed, to));
    }

    private static boolean put(
            Session session,
            ViewId view,
            long from,
            Collection<Document> changed,
            Set<String> removed,
            long to)
            throws SQLException {
        Optional<StoredView> moved = StoredView.move(session, view, from, to);
        if (moved.isEmpty()) {
            return false;
        }
        for (String key : removed) {
            moved.get().remove(key);
        }
        for (Document document : changed) {
            moved.get().remove(document.key());
            moved.get().insert(document);
        }
        return true;
    }

    @Override
    public void drop(ViewId view) {
        writer.write(session -> StoredView.drop(session, view));
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
