package dk.medspor.storage.sqlite;

import dk.medspor.storage.StorageFailure;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A bounded number of reading sessions on one file. A call into SQLite holds its carrier thread, so
 * a few long reads on virtual threads would stop all others: those are handed to platform threads.
 */
final class ReadSessions implements AutoCloseable {

    private final int size;
    private final BlockingQueue<Session> idle;
    private final ExecutorService threads;

    ReadSessions(DatabaseFile file, int size) {
        this.size = size;
        // Who waits longest comes first, so that nobody waits much longer than the others.
        this.idle = new ArrayBlockingQueue<>(size, true);
        IntStream.range(0, size).forEach(it -> idle.add(file.reader()));
        this.threads =
                Executors.newFixedThreadPool(
                        size, Thread.ofPlatform().daemon().name("medspor-read-", 0).factory());
    }

    /** Runs the work on a session of its own; its statements do not share a snapshot. */
    <T> T read(Session.Work<T> work) {
        if (!Thread.currentThread().isVirtual()) {
            return readHere(work);
        }
        try {
            return CompletableFuture.supplyAsync(() -> readHere(work), threads).join();
        } catch (RejectedExecutionException e) {
            throw new StorageFailure("The store is closed", e);
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Runs the work within one read transaction: all its statements see the same state. */
    <T> T readConsistently(Session.Work<T> work) {
        return read(
                session -> {
                    session.execute("BEGIN");
                    try {
                        return work.on(session);
                    } finally {
                        session.execute("ROLLBACK");
                    }
                });
    }

    private <T> T readHere(Session.Work<T> work) {
        Session session = take();
        try {
            return work.on(session);
        } catch (SQLException e) {
            throw new StorageFailure("Cannot read: " + e.getMessage(), e);
        } finally {
            idle.add(session);
        }
    }

    private Session take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return idle.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Waits for the reads under way. Later reads fail, because they meet a closed session. */
    @Override
    public void close() {
        threads.shutdown();
        List<Session> all = Stream.generate(this::take).limit(size).toList();
        try {
            for (Session session : all) {
                session.close();
            }
        } catch (SQLException e) {
            throw new StorageFailure("Cannot close a read session", e);
        } finally {
            idle.addAll(all);
        }
    }
}
