package dk.medspor.storage.sqlite;

import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.log.EventBytes;
import dk.medspor.storage.log.Identity;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The latest snapshot of each stream. They can be made again, so they are not in the log's file.
 */
final class SnapshotTable implements AutoCloseable {

    private static final List<String> SCHEMA =
            List.of(
                    """
                    CREATE TABLE IF NOT EXISTS snapshots (
                      stream NOT NULL PRIMARY KEY, sequence INTEGER NOT NULL, body BLOB NOT NULL)
                    """);

    private final WriteSession writer;
    private final ReadSessions readers;

    SnapshotTable(Path file) {
        DatabaseFile database = DatabaseFile.rebuildable(file, 1, SCHEMA);
        this.writer = new WriteSession(database);
        this.readers = new ReadSessions(database, 1);
    }

    void store(CommitEvent snapshot) {
        writer.write(
                session ->
                        session.update(
                                """
                                INSERT INTO snapshots VALUES (?, ?, ?) ON CONFLICT DO UPDATE \
                                SET sequence = excluded.sequence, body = excluded.body \
                                WHERE excluded.sequence >= sequence
                                """,
                                Identity.column(snapshot.stream()),
                                snapshot.sequence(),
                                EventBytes.of(snapshot)));
    }

    Optional<CommitEvent> latest(String stream) {
        return readers.read(
                session ->
                        session.first(
                                "SELECT body FROM snapshots WHERE stream = ?",
                                row -> EventBytes.event(ByteBuffer.wrap(row.getBytes(1))),
                                Identity.column(stream)));
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
