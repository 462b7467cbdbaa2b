package dk.medspor.storage.sqlite;

import java.sql.SQLException;
import java.util.List;

/**
 * The way from format 1, where a commit was a row of eight columns and the index held the streams
 * themselves. Every byte that is hashed stays as it is, so positions and hashes do.
 */
final class FirstLogTables {

    private static final List<String> RENAMED =
            List.of(
                    "ALTER TABLE commits RENAME TO commits_1",
                    "ALTER TABLE stream_index RENAME TO stream_index_1");

    private static final List<String> MOVED =
            List.of(
                    """
                    INSERT INTO commits SELECT first_position, CAST( \
                    unhex(printf('%016x%08x%016x%016x%016x', \
                    first_position, events, recorded_at, latest_event_at, writer_epoch)) \
                    || commit_id || hash || body AS BLOB) FROM commits_1
                    """,
                    """
                    INSERT INTO streams (stream) SELECT stream FROM stream_index_1 \
                    GROUP BY stream ORDER BY min(commit_at)
                    """,
                    """
                    INSERT INTO stream_index SELECT number, sequence, commit_at \
                    FROM streams JOIN stream_index_1 USING (stream) ORDER BY number, sequence
                    """,
                    "DROP TABLE commits_1",
                    "DROP TABLE stream_index_1");

    private FirstLogTables() {}

    /** Moves all rows within the transaction that is open; false when the format is not 1. */
    static boolean upgrade(Session session, long found, List<String> schema) throws SQLException {
        if (found != 1) {
            return false;
        }
        for (List<String> statements : List.of(RENAMED, schema, MOVED)) {
            for (String statement : statements) {
                session.execute(statement);
            }
        }
        return true;
    }
}
