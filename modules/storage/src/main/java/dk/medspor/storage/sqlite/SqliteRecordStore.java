package dk.medspor.storage.sqlite;

import dk.medspor.storage.RecordStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records in a database of their own. */
final class SqliteRecordStore implements RecordStore {

    private static final int READERS = 2;
    private static final List<String> SCHEMA =
            List.of(
                    """
                    CREATE TABLE IF NOT EXISTS records (
                      kind TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL,
                      body BLOB NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID
                    """);

    private final WriteSession writer;
    private final ReadSessions readers;

    /** Accounts, outcomes and the like: records.db. */
    static SqliteRecordStore ofRecords(Path directory) {
        return new SqliteRecordStore(DatabaseFile.durable(directory.resolve("records.db"), SCHEMA));
    }

    /** The keys of protected texts, where a destroyed one leaves no trace: keys.db. */
    static SqliteRecordStore ofKeys(Path directory) {
        return new SqliteRecordStore(DatabaseFile.forgetting(directory.resolve("keys.db"), SCHEMA));
    }

    private SqliteRecordStore(DatabaseFile file) {
        this.writer = new WriteSession(file);
        this.readers = new ReadSessions(file, READERS);
    }

    @Override
    public Optional<StoredRecord> get(String kind, String key) {
        return readers.read(
                session ->
                        session.first(
                                "SELECT version, body FROM records WHERE kind = ? AND key = ?",
                                row -> new StoredRecord(key, row.getLong(1), row.getBytes(2)),
                                kind,
                                key));
    }

    @Override
    public List<StoredRecord> list(String kind, String afterKey, int limit) {
        return readers.read(
                session ->
                        session.list(
                                """
                                SELECT key, version, body FROM records \
                                WHERE kind = ? AND key > ? ORDER BY key LIMIT ?
                                """,
                                row ->
                                        new StoredRecord(
                                                row.getString(1), row.getLong(2), row.getBytes(3)),
                                kind,
                                afterKey,
                                limit));
    }

    @Override
    public long count(String kind) {
        return readers.read(
                session ->
                        session.first(
                                        "SELECT count(*) FROM records WHERE kind = ?",
                                        row -> row.getLong(1),
                                        kind)
                                .orElseThrow());
    }

    @Override
    public boolean put(String kind, String key, long expectedVersion, byte[] body) {
        return changed(
                expectedVersion == NEW
                        ? session ->
                                session.update(
                                        """
                                        INSERT INTO records VALUES (?, ?, 1, ?) \
                                        ON CONFLICT DO NOTHING
                                        """,
                                        kind,
                                        key,
                                        body)
                        : session ->
                                session.update(
                                        """
                                        UPDATE records SET version = version + 1, body = ? \
                                        WHERE kind = ? AND key = ? AND version = ?
                                        """,
                                        body,
                                        kind,
                                        key,
                                        expectedVersion));
    }

    @Override
    public boolean delete(String kind, String key, long expectedVersion) {
        return changed(
                session ->
                        session.update(
                                "DELETE FROM records WHERE kind = ? AND key = ? AND version = ?",
                                kind,
                                key,
                                expectedVersion));
    }

    @Override
    public Set<String> kinds() {
        return Set.copyOf(
                readers.read(
                        session ->
                                session.list(
                                        "SELECT DISTINCT kind FROM records",
                                        row -> row.getString(1))));
    }

    @Override
    public void adopt(String kind, List<StoredRecord> records) {
        writer.write(
                session -> {
                    for (StoredRecord record : records) {
                        session.update(
                                """
                                INSERT INTO records VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE \
                                SET version = excluded.version, body = excluded.body
                                """,
                                kind,
                                record.key(),
                                record.version(),
                                record.body());
                    }
                    return records.size();
                });
    }

    private boolean changed(Session.Work<Integer> change) {
        return writer.write(change) > 0;
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
