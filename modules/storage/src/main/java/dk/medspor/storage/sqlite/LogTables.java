package dk.medspor.storage.sqlite;

import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.log.LogTail;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The tables of log.db: one row per commit and per stream, and one per event in each index. */
final class LogTables {

    static final List<String> SCHEMA =
            List.of(
                    """
                    CREATE TABLE IF NOT EXISTS commits (
                      first_position INTEGER PRIMARY KEY, record BLOB NOT NULL)
                    """,
                    """
                    CREATE TABLE IF NOT EXISTS streams (
                      number INTEGER PRIMARY KEY, stream NOT NULL UNIQUE)
                    """,
                    """
                    CREATE TABLE IF NOT EXISTS stream_index (
                      stream INTEGER NOT NULL,
                      sequence INTEGER NOT NULL,
                      commit_at INTEGER NOT NULL,
                      PRIMARY KEY (stream, sequence)) WITHOUT ROWID
                    """,
                    "CREATE TABLE IF NOT EXISTS event_ids (id NOT NULL PRIMARY KEY) WITHOUT ROWID",
                    """
                    CREATE TABLE IF NOT EXISTS writer_epoch (
                      one INTEGER PRIMARY KEY CHECK (one = 1), epoch INTEGER NOT NULL)
                    """);

    /** Frozen: a change of it brings a way from the older one. */
    private static final int FORMAT = 2;

    /** What {@link CommitRecord} reads. */
    static final String COMMIT = "SELECT %s FROM commits ".formatted(CommitRecord.COLUMNS);

    /** The number of the stream that is the statement's first argument. */
    static final String STREAM = "stream = (SELECT number FROM streams WHERE stream = ?1) ";

    /** The commits that hold a stream's events from a sequence on, by that sequence. */
    static final String COMMIT_OF_STREAM =
            "SELECT "
                    + CommitRecord.COLUMNS
                    + " FROM stream_index CROSS JOIN commits ON first_position = commit_at WHERE "
                    + STREAM
                    + "AND sequence >= ?2 ORDER BY sequence LIMIT ?3";

    /** The header of the commit that holds a position, or else of the last one before it. */
    static final String AT_OR_BEFORE =
            "SELECT "
                    + CommitHeader.COLUMNS
                    + " FROM commits WHERE first_position <= ?"
                    + " ORDER BY first_position DESC LIMIT 1";

    /**
     * How many commits up to a position a reading of their table finds, and how many of those a
     * search does. Searched is from the last one down, as SQLite steps on to the very next number
     * instead of searching for it.
     */
    static final String FOUND =
            """
            SELECT count(*), count(commits.first_position) FROM \
            (SELECT first_position AS place FROM commits WHERE first_position <= ? \
            ORDER BY first_position DESC LIMIT -1) \
            LEFT JOIN commits ON commits.first_position = place
            """;

    /** Asks SQLite whether its searches lead to every stream's number and name; "ok" then. */
    static final String STREAMS_FOUND = "PRAGMA integrity_check(streams)";

    private LogTables() {}

    /** The log of a data directory. */
    static DatabaseFile file(Path path) {
        return DatabaseFile.durable(path, FORMAT, FirstLogTables::upgrade, SCHEMA);
    }

    /** A log that was made before, perhaps in use by another process. */
    static DatabaseFile existing(Path path) {
        return DatabaseFile.existing(path, FORMAT);
    }

    /**
     * The end of the log as the tables hold it. The last row counts by its place: a copy of an
     * earlier commit there, taken at its word, would hide all that stands between.
     */
    static LogTail tail(Session session) throws SQLException {
        return session.first(AT_OR_BEFORE, row -> CommitHeader.byPlace(row).tail(), Long.MAX_VALUE)
                .orElse(LogTail.EMPTY);
    }

    /** How the log ends with the commit that holds a position, or else the last one before it. */
    static LogTail tail(Session session, long position) throws SQLException {
        return session.first(AT_OR_BEFORE, row -> CommitHeader.of(row).tail(), position)
                .orElse(LogTail.EMPTY);
    }

    /** Whether the log has a commit that ends so. */
    static boolean holds(Session session, Head anchored) throws SQLException {
        Head found = tail(session, anchored.position()).head();
        return found.position() == anchored.position()
                && Arrays.equals(found.hash(), anchored.hash());
    }
}
