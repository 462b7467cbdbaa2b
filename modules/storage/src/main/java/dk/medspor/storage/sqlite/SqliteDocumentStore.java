package dk.medspor.storage.sqlite;

import dk.medspor.storage.DocumentStore;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Documents in views.db. Losing its last commits is harmless: they are folded again. */
final class SqliteDocumentStore implements DocumentStore {

    private static final int READERS = 4;

    private final WriteSession writer;
    private final ReadSessions readers;
    private final DroppedViews dropped;

    SqliteDocumentStore(Path directory) {
        DatabaseFile file = DocumentTables.in(directory.resolve("views.db"));
        this.writer = new WriteSession(file);
        this.dropped = new DroppedViews(writer);
        this.readers = new ReadSessions(file, READERS);
        dropped.sweep();
    }

    @Override
    public long positionOf(ViewId view) {
        return readers.read(session -> StoredView.find(session, view))
                .map(StoredView::position)
                .orElse(NOTHING);
    }

    @Override
    public Set<ViewId> builds(String name) {
        return readers.read(session -> StoredView.builds(session, name));
    }

    @Override
    public <T> T read(ViewId view, Function<? super Snapshot, ? extends T> query) {
        return readers.readConsistently(session -> query.apply(SqliteSnapshot.of(session, view)));
    }

    @Override
    public <T> T readAsOf(
            ViewId view, long position, Function<? super Snapshot, ? extends T> query) {
        return readers.readConsistently(
                session -> query.apply(SqlitePastSnapshot.of(session, view, position)));
    }

    @Override
    public boolean putAll(
            ViewId view, long from, Collection<Change> changed, Set<String> removed, long to) {
        if (to <= from) {
            throw new IllegalArgumentException(
                    "A view moves forward: from %d to %d".formatted(from, to));
        }
        if (changed.stream().anyMatch(it -> it.position() <= from || it.position() > to)) {
            throw new IllegalArgumentException(
                    "A change lies outside of what follows %d up to %d".formatted(from, to));
        }
        return writer.write(session -> put(session, view, from, changed, removed, to));
    }

    private static boolean put(
            Session session,
            ViewId view,
            long from,
            Collection<Change> changed,
            Set<String> removed,
            long to)
            throws SQLException {
        Optional<StoredView> moved = StoredView.move(session, view, from, to);
        if (moved.isEmpty()) {
            return false;
        }
        for (Change change : changed) {
            moved.get().put(change);
        }
        for (String key : removed) {
            moved.get().remove(key, to);
        }
        return true;
    }

    @Override
    public void drop(ViewId view) {
        writer.write(session -> StoredView.forget(session, view));
        dropped.sweep();
    }

    /** Afterwards no byte of what was deleted is left in the files. */
    void overwriteDeleted() {
        writer.overwriteDeleted();
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
