package dk.medspor.storage.sqlite;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.AppendOutcome.OutcomeUnknown;
import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.log.LogTail;
import dk.medspor.storage.log.PendingAppend;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The one session that writes the log, used by one thread. After an error it is closed and opened
 * anew, the end of the log is read again, and only then is it decided what became of the group.
 */
final class LogWriter implements AutoCloseable {

    /**
     * Where the write-ahead log is copied back even if readers must be waited for. SQLite does so
     * by itself whenever no reader is in the way; this is for the day when one always is. The file
     * keeps its size, as writing over it is twice as fast as making it grow.
     */
    private static final long LARGEST_WRITE_AHEAD = 256L << 20;

    private static final int GROUPS_BETWEEN_CHECKS = 64;

    /** An open session, and the numbers that it gives to streams. */
    private record Open(Session session, StreamNumbers numbers) {
        static Open of(Session session) {
            return new Open(session, new StreamNumbers(session));
        }
    }

    private final DatabaseFile file;
    private final Clock clock;
    private final long epoch;
    private Optional<Open> open;
    private LogTail tail;
    private boolean flushFailed;
    private int groups;

    LogWriter(DatabaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
        try {
            Session session = file.writer();
            this.open = Optional.of(Open.of(session));
            this.epoch = nextEpoch(session);
            this.tail = LogTables.tail(session);
        } catch (SQLException e) {
            throw new StorageFailure("Cannot open " + file.path(), e);
        }
    }

    LogTail tail() {
        return tail;
    }

    /** Works the session for checks at the opening. */
    <T> T read(Session.Work<T> work) {
        try {
            return work.on(session());
        } catch (SQLException e) {
            throw new StorageFailure("Cannot read " + file.path(), e);
        }
    }

    /**
     * Appends a group in one flush.
     *
     * @param published run with the new end of the log once it is durable, before any caller is
     *     told
     */
    void append(List<PendingAppend> group, Runnable published) {
        if (flushFailed) {
            refuse(group, "a flush failed earlier; the process must be restarted");
            return;
        }
        Optional<GroupCommit> commit = Optional.empty();
        try {
            Open to = open();
            commit = Optional.of(new GroupCommit(to.session(), to.numbers(), epoch, clock, tail));
            commit.get().write(group);
            tail = commit.get().tail();
            published.run();
            commit.get().resolve();
            boundWriteAhead();
        } catch (SQLException | StorageFailure e) {
            recover(group, commit.map(GroupCommit::inserted).orElse(List.of()), e, published);
        }
    }

    private void boundWriteAhead() throws SQLException {
        groups = (groups + 1) % GROUPS_BETWEEN_CHECKS;
        if (groups == 0 && file.writeAheadBytes() > LARGEST_WRITE_AHEAD) {
            session().execute("PRAGMA wal_checkpoint(RESTART)");
        }
    }

    private void recover(
            List<PendingAppend> group,
            List<Insertion> inserted,
            Exception failure,
            Runnable published) {
        flushFailed = isFailedFlush(failure);
        try {
            discard();
            Session session = session();
            tail = LogTables.tail(session);
            Set<Insertion> stored = stored(session, inserted);
            if (flushFailed && !stored.isEmpty()) {
                // Visible, but the disk never confirmed it.
                doubt(group, failure);
                return;
            }
            published.run();
            stored.forEach(it -> it.append().resolve(it.appended()));
            refuse(group, failure.toString());
        } catch (SQLException | StorageFailure e) {
            failure.addSuppressed(e);
            doubtOrRefuse(group, inserted, failure);
        }
    }

    private static Set<Insertion> stored(Session session, List<Insertion> inserted)
            throws SQLException {
        Set<Insertion> stored = new LinkedHashSet<>();
        for (Insertion insertion : inserted) {
            if (insertion.isStored(session)) {
                stored.add(insertion);
            }
        }
        return stored;
    }

    private static void doubtOrRefuse(
            List<PendingAppend> group, List<Insertion> inserted, Exception failure) {
        if (inserted.isEmpty()) {
            refuse(group, failure.toString());
        } else {
            doubt(group, failure);
        }
    }

    /** Resolving an append twice keeps its first outcome, so this reaches the undecided ones. */
    private static void refuse(List<PendingAppend> group, String reason) {
        AppendOutcome outcome = new NotRecorded(reason);
        group.forEach(it -> it.resolve(outcome));
    }

    private static void doubt(List<PendingAppend> group, Exception failure) {
        group.forEach(it -> it.resolve(new OutcomeUnknown(it.commit().id(), failure.toString())));
    }

    private static boolean isFailedFlush(Exception failure) {
        return failure instanceof SQLiteException e
                && (e.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_FSYNC
                        || e.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_DIR_FSYNC);
    }

    private static long nextEpoch(Session session) throws SQLException {
        return session.first(
                        """
                        INSERT INTO writer_epoch VALUES (1, 1) \
                        ON CONFLICT DO UPDATE SET epoch = epoch + 1 RETURNING epoch
                        """,
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private Session session() throws SQLException {
        return open().session();
    }

    private Open open() throws SQLException {
        if (open.isEmpty()) {
            open = Optional.of(Open.of(file.writer()));
        }
        return open.get();
    }

    private void discard() throws SQLException {
        Optional<Open> closing = open;
        open = Optional.empty();
        if (closing.isPresent()) {
            closing.get().session().close();
        }
    }

    @Override
    public void close() {
        try {
            discard();
        } catch (SQLException e) {
            throw new StorageFailure("Cannot close " + file.path(), e);
        }
    }
}
