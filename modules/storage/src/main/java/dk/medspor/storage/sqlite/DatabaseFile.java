package dk.medspor.storage.sqlite;

import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.UnknownFormat;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * One database of the data directory.
 *
 * @param format the number of its tables' form
 * @param earlier what becomes of tables of an earlier form
 * @param settings pragmas of the session that writes
 * @param schema statements that make the tables where they are missing
 */
record DatabaseFile(
        Path path, int format, Earlier earlier, List<String> settings, List<String> schema) {

    /** The way from an earlier form of tables to this one. */
    interface Earlier {
        /** False where there is none, and nothing was changed. */
        boolean upgrade(Session session, long found, List<String> schema) throws SQLException;
    }

    private static final Earlier NONE = (session, found, schema) -> false;

    /** "MEDS" in SQLite's header, so that tools can tell whose file it is. */
    private static final int APPLICATION_ID = 0x4D454453;

    /** Of records. Frozen: a change of it brings a way from the older one. */
    private static final int FORMAT = 1;

    /** How long a statement waits for a lock, in milliseconds. */
    private static final int BUSY_TIMEOUT = 10_000;

    /**
     * Pages in the write-ahead log before SQLite copies them to the database, which whoever writes
     * has to wait for: 64 MB of them come seldom enough to stay out of the slowest hundredth.
     */
    private static final int CHECKPOINT_PAGES = 16_000;

    /** Flushes every commit. */
    static DatabaseFile durable(Path path, List<String> schema) {
        return durable(path, FORMAT, NONE, schema);
    }

    /** As {@link #durable(Path, List)}, in a format of its own. */
    static DatabaseFile durable(Path path, int format, Earlier earlier, List<String> schema) {
        return new DatabaseFile(path, format, earlier, writtenAhead("FULL"), schema);
    }

    /** May lose its last commits when the machine goes down, and all of it with a new format. */
    static DatabaseFile rebuildable(Path path, int format, List<String> schema) {
        return new DatabaseFile(
                path, format, DatabaseFile::throwAway, writtenAhead("NORMAL"), schema);
    }

    /** Flushes every commit, and overwrites what is deleted instead of leaving it in the file. */
    static DatabaseFile forgetting(Path path, List<String> schema) {
        return new DatabaseFile(
                path,
                FORMAT,
                NONE,
                List.of("journal_mode = TRUNCATE", "synchronous = FULL", "secure_delete = ON"),
                schema);
    }

    /** A file that was made before, perhaps in use by another process. */
    static DatabaseFile existing(Path path) {
        return existing(path, FORMAT);
    }

    /** As {@link #existing(Path)}, in a format of its own. */
    static DatabaseFile existing(Path path, int format) {
        return new DatabaseFile(path, format, NONE, List.of(), List.of());
    }

    private static List<String> writtenAhead(String synchronous) {
        return List.of(
                "journal_mode = WAL",
                "synchronous = " + synchronous,
                "wal_autocheckpoint = " + CHECKPOINT_PAGES);
    }

    /** A session that may write; makes the tables of a new file. */
    Session writer() throws SQLException {
        return configured(
                session -> {
                    for (String setting : settings) {
                        session.execute("PRAGMA " + setting);
                    }
                    session.execute("BEGIN IMMEDIATE");
                    recognise(session);
                    for (String statement : schema) {
                        session.execute(statement);
                    }
                    session.execute("COMMIT");
                });
    }

    /** A session that leaves everything as it is set; the file must be ours. */
    Session session() throws SQLException {
        return configured(this::recognise);
    }

    /** A session that only reads. */
    Session reader() {
        try {
            return configured(session -> session.execute("PRAGMA query_only = ON"));
        } catch (SQLException e) {
            throw new StorageFailure("Cannot open " + path, e);
        }
    }

    /** The size of the write-ahead log, which counts from 0 again when it is copied back. */
    long writeAheadBytes() {
        return path.resolveSibling(path.getFileName() + "-wal").toFile().length();
    }

    private interface Setup {
        void on(Session session) throws SQLException;
    }

    private Session configured(Setup setup) throws SQLException {
        Session session = new Session(DriverManager.getConnection("jdbc:sqlite:" + path, driver()));
        try {
            session.execute("PRAGMA busy_timeout = " + BUSY_TIMEOUT);
            setup.on(session);
            return session;
        } catch (SQLException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /**
     * Asks no driver after every change which row it made, and no mutex of SQLite's for every call:
     * the driver lets one call at a time into a connection.
     */
    private static Properties driver() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setGetGeneratedKeys(false);
        settings.setOpenMode(SQLiteOpenMode.NOMUTEX);
        return settings.toProperties();
    }

    private void recognise(Session session) throws SQLException {
        long owner = number(session, "PRAGMA application_id");
        long found = number(session, "PRAGMA user_version");
        boolean fresh = number(session, "SELECT count(*) FROM sqlite_schema") == 0;
        if (fresh) {
            session.execute("PRAGMA application_id = " + APPLICATION_ID);
            session.execute("PRAGMA user_version = " + format);
        } else if (owner != APPLICATION_ID) {
            throw new UnknownFormat("%s is not a database of Medspor.".formatted(path));
        } else if (found < format && earlier.upgrade(session, found, schema)) {
            session.execute("PRAGMA user_version = " + format);
        } else if (found != format) {
            String remedy =
                    found > 0 && found < format ? " Medspor moves it on when it opens it." : "";
            throw new UnknownFormat(
                    "%s has format %d; this Medspor knows format %d.%s"
                            .formatted(path, found, format, remedy));
        }
    }

    private static boolean throwAway(Session session, long found, List<String> schema)
            throws SQLException {
        List<String> tables =
                session.list(
                        """
                        SELECT name FROM sqlite_schema \
                        WHERE type = 'table' AND name NOT LIKE 'sqlite%'
                        """,
                        row -> row.getString(1));
        for (String table : tables) {
            session.execute("DROP TABLE " + table);
        }
        return true;
    }

    private static long number(Session session, String sql) throws SQLException {
        return session.first(sql, row -> row.getLong(1)).orElseThrow();
    }
}
