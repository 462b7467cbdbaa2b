package dk.medspor.benchmarks.peers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * SQLite by itself, set as Medspor sets it: one table without an index that takes single inserts,
 * and one whose streams are found by an index.
 */
final class RawSqlite implements Peer {

    private final Connection connection;
    private final EncodedNote note = EncodedNote.any();
    private final PreparedStatement insert;
    private final PreparedStatement all;
    private final PreparedStatement ofStream;

    RawSqlite(Path directory) throws SQLException {
        connection = DriverManager.getConnection(url(directory.resolve("raw.db")));
        execute("PRAGMA wal_autocheckpoint = 16000");
        execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, payload BLOB, metadata BLOB)");
        execute(
                """
                CREATE TABLE events (id INTEGER PRIMARY KEY, stream TEXT, sequence INTEGER, \
                payload BLOB, metadata BLOB, UNIQUE (stream, sequence))
                """);
        insert = connection.prepareStatement("INSERT INTO plain VALUES (NULL, ?, ?)");
        all = connection.prepareStatement("SELECT payload, metadata FROM events ORDER BY id");
        ofStream =
                connection.prepareStatement(
                        "SELECT payload, metadata FROM events WHERE stream = ? ORDER BY sequence");
    }

    /** Flushes every transaction, as Medspor's log does. */
    static String url(Path file) {
        return "jdbc:sqlite:%s?journal_mode=WAL&synchronous=FULL&busy_timeout=10000&jdbc.get_generated_keys=false"
                .formatted(file);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public synchronized void append(EventSource events) throws SQLException {
        insert.setBytes(1, note.payload());
        insert.setBytes(2, note.metadata());
        insert.executeUpdate();
    }

    /** Fills the table whose streams can be asked for; all of it is in the database file then. */
    void fill(FilledStreams streams) throws SQLException {
        execute("BEGIN");
        try (PreparedStatement event =
                connection.prepareStatement("INSERT INTO events VALUES (NULL, ?, ?, ?, ?)")) {
            for (long position = 0; position < streams.events(); position++) {
                String stream = streams.streamAt(position);
                EncodedNote encoded = EncodedNote.of(stream);
                event.setString(1, stream);
                event.setLong(2, streams.sequenceAt(position));
                event.setBytes(3, encoded.payload());
                event.setBytes(4, encoded.metadata());
                event.executeUpdate();
            }
        }
        execute("COMMIT");
        execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /** Reads and decodes all of it; answers how many events there were. */
    long scan() throws SQLException {
        return decodeAll(all);
    }

    /** Reads and decodes one stream. */
    long stream(String stream) throws SQLException {
        ofStream.setString(1, stream);
        return decodeAll(ofStream);
    }

    private static long decodeAll(PreparedStatement query) throws SQLException {
        long events = 0;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                new EncodedNote(rows.getBytes(1), rows.getBytes(2)).decoded();
                events++;
            }
        }
        return events;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
