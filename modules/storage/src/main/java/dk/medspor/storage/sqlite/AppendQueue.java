package dk.medspor.storage.sqlite;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.AppendOutcome.OutcomeUnknown;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Gathers the appends of concurrent callers into groups for the one writer thread: whoever arrives
 * while a group is being flushed is in the next.
 */
final class AppendQueue implements AutoCloseable {

    private static final int MOST_COMMITS = 512;

    private final BlockingQueue<PendingAppend> waiting = new LinkedBlockingQueue<>();
    private final Consumer<List<PendingAppend>> writer;
    private final Thread thread;
    private volatile boolean closed;

    AppendQueue(Consumer<List<PendingAppend>> writer) {
        this.writer = writer;
        this.thread = Thread.ofPlatform().daemon().name("medspor-log-writer").start(this::run);
    }

    /** Waits for the outcome; an interrupt does not cut the wait short. */
    AppendOutcome append(PendingAppend append) {
        waiting.add(append);
        if (closed && waiting.remove(append)) {
            return new NotRecorded("the store is closed");
        }
        return append.outcome().join();
    }

    private void run() {
        while (!closed || !waiting.isEmpty()) {
            List<PendingAppend> group = new ArrayList<>();
            try {
                group.add(waiting.take());
            } catch (InterruptedException closing) {
                continue;
            }
            waiting.drainTo(group, MOST_COMMITS - 1);
            write(group);
        }
    }

    /** The writer must outlive any failure, and no caller may be left waiting. */
    @SuppressWarnings("CatchingUnchecked")
    private void write(List<PendingAppend> group) {
        try {
            writer.accept(group);
        } catch (RuntimeException | Error e) {
            group.forEach(
                    it -> it.resolve(new OutcomeUnknown(it.commit().id(), String.valueOf(e))));
        }
    }

    /** Lets the appends under way finish. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
