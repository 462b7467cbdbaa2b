package dk.medspor.storage.sqlite;

import dk.medspor.storage.StorageFailure;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one writing session on a file. After any failure it is closed and opened anew, because a
 * session that failed once, on a full disk for example, may keep failing.
 */
final class WriteSession implements AutoCloseable {

    private final DatabaseFile file;
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Session> open;
    private boolean closed;

    WriteSession(DatabaseFile file) {
        this.file = file;
        try {
            this.open = Optional.of(file.writer());
        } catch (SQLException e) {
            throw new StorageFailure("Cannot open " + file.path(), e);
        }
    }

    /** Runs the work in one transaction, durable as the file is when this returns. */
    <T> T write(Session.Work<T> work) {
        lock.lock();
        try {
            return committed(work);
        } catch (SQLException e) {
            discard(e);
            throw new StorageFailure("Cannot write " + file.path(), e);
        } catch (RuntimeException e) {
            discard(e);
            throw e;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Writes the file anew without what was deleted, and empties the write-ahead log.
     *
     * @throws StorageFailure when somebody reads on for so long that it cannot be emptied
     */
    void overwriteDeleted() {
        lock.lock();
        try {
            Session session = session();
            session.execute("VACUUM");
            long busy =
                    session.first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getLong(1))
                            .orElse(0L);
            if (busy != 0) {
                throw new StorageFailure("Somebody still reads " + file.path());
            }
        } catch (SQLException e) {
            discard(e);
            throw new StorageFailure("Cannot write " + file.path() + " anew", e);
        } finally {
            lock.unlock();
        }
    }

    private <T> T committed(Session.Work<T> work) throws SQLException {
        Session session = session();
        session.execute("BEGIN IMMEDIATE");
        T result = work.on(session);
        session.execute("COMMIT");
        return result;
    }

    private Session session() throws SQLException {
        if (closed) {
            throw new SQLException("The store is closed");
        }
        if (open.isEmpty()) {
            open = Optional.of(file.writer());
        }
        return open.get();
    }

    private void discard(Exception reason) {
        try {
            closeSession();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private void closeSession() throws SQLException {
        Optional<Session> closing = open;
        open = Optional.empty();
        if (closing.isPresent()) {
            closing.get().close();
        }
    }

    /** Waits for the write under way; later ones fail. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            closeSession();
        } catch (SQLException e) {
            throw new StorageFailure("Cannot close " + file.path(), e);
        } finally {
            lock.unlock();
        }
    }
}
