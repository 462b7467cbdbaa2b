package dk.medspor.storage.sqlite;

import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.log.CommitBody;
import dk.medspor.storage.log.Identity;
import dk.medspor.storage.log.LogTail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The tables of log.db: one row per commit, and one per event in each index. */
final class LogTables {

    static final List<String> SCHEMA =
            List.of(
                    """
                    CREATE TABLE IF NOT EXISTS commits (
                      first_position INTEGER PRIMARY KEY,
                      events INTEGER NOT NULL,
                      recorded_at INTEGER NOT NULL,
                      latest_event_at INTEGER NOT NULL,
                      writer_epoch INTEGER NOT NULL,
                      commit_id BLOB NOT NULL,
                      hash BLOB NOT NULL,
                      body BLOB NOT NULL)
                    """,
                    """
                    CREATE TABLE IF NOT EXISTS stream_index (
                      stream NOT NULL,
                      sequence INTEGER NOT NULL,
                      commit_at INTEGER NOT NULL,
                      PRIMARY KEY (stream, sequence)) WITHOUT ROWID
                    """,
                    "CREATE TABLE IF NOT EXISTS event_ids (id NOT NULL PRIMARY KEY) WITHOUT ROWID",
                    """
                    CREATE TABLE IF NOT EXISTS writer_epoch (
                      one INTEGER PRIMARY KEY CHECK (one = 1), epoch INTEGER NOT NULL)
                    """);

    static final String COMMIT =
            """
            SELECT first_position, events, recorded_at, latest_event_at, writer_epoch, commit_id, \
            hash, body FROM commits \
            """;

    /** The commits that hold a stream's events from a sequence on, by that sequence. */
    static final String COMMIT_OF_STREAM =
            COMMIT.replace("FROM commits", "FROM stream_index CROSS JOIN commits")
                    + """
                    ON first_position = commit_at WHERE stream = ? AND sequence >= ? \
                    ORDER BY sequence LIMIT ?
                    """;

    private LogTables() {}

    /** Decodes a row of {@link #COMMIT}. */
    static StoredCommit commit(ResultSet row) throws SQLException {
        long firstPosition = row.getLong(1);
        CommitBody body = CommitBody.decoded(firstPosition, row.getInt(2), row.getBytes(8));
        return new StoredCommit(
                firstPosition,
                Identity.uuid(row.getBytes(6)),
                row.getLong(5),
                LogTime.ofMicros(row.getLong(3)),
                LogTime.ofMicros(row.getLong(4)),
                body.command(),
                row.getBytes(7),
                body.events());
    }

    /** The end of the log as the tables hold it. */
    static LogTail tail(Session session) throws SQLException {
        return session.first(
                        """
                        SELECT first_position + events - 1, hash, recorded_at, latest_event_at \
                        FROM commits ORDER BY first_position DESC LIMIT 1
                        """,
                        row ->
                                new LogTail(
                                        new Head(row.getLong(1), row.getBytes(2)),
                                        row.getLong(3),
                                        row.getLong(4)))
                .orElse(LogTail.EMPTY);
    }

    /** Whether the log has a commit that ends so. */
    static boolean holds(Session session, Head anchored) throws SQLException {
        return session.first(
                        """
                        SELECT hash FROM commits WHERE first_position <= ?1 \
                        AND first_position + events - 1 = ?1 \
                        ORDER BY first_position DESC LIMIT 1
                        """,
                        row -> row.getBytes(1),
                        anchored.position())
                .filter(hash -> Arrays.equals(hash, anchored.hash()))
                .isPresent();
    }
}
