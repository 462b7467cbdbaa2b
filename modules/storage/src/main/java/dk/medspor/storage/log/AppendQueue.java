package dk.medspor.storage.log;

import dk.medspor.storage.AppendListener;
import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.AppendOutcome.OutcomeUnknown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Gathers the appends of concurrent callers into groups for the writer, which is one thread at a
 * time: whoever arrives while a group is being flushed is in the next.
 */
public final class AppendQueue implements AutoCloseable {

    private static final int MOST_COMMITS = 512;

    private final BlockingQueue<Optional<PendingAppend>> waiting = new LinkedBlockingQueue<>();
    private final Consumer<List<PendingAppend>> writer;
    private final boolean byCallers;
    private final ReentrantLock writing = new ReentrantLock();
    private final Thread thread;
    private volatile AppendListener listener = AppendListener.NONE;
    private volatile boolean closed;

    /** A queue that one thread of its own serves. */
    public AppendQueue(Consumer<List<PendingAppend>> writer) {
        this(writer, false);
    }

    /**
     * A queue where a caller that nobody is in the way of writes by itself, which spares two
     * changes of threads. For a writer that no interrupt of its thread can break off.
     */
    public static AppendQueue servedByCallers(Consumer<List<PendingAppend>> writer) {
        return new AppendQueue(writer, true);
    }

    private AppendQueue(Consumer<List<PendingAppend>> writer, boolean byCallers) {
        this.writer = writer;
        this.byCallers = byCallers;
        this.thread = Thread.ofPlatform().daemon().name("medspor-log-writer").start(this::run);
    }

    /** Tells the listener of every append from now on, in place of the one before. */
    public void measure(AppendListener next) {
        listener = next;
    }

    /** Waits for the outcome; an interrupt does not cut the wait short. */
    public AppendOutcome append(PendingAppend append) {
        long start = System.nanoTime();
        AppendOutcome outcome = (wrote(append) ? append.outcome() : queued(append)).join();
        listener.decided(outcome, Duration.ofNanos(System.nanoTime() - start), append.retries());
        return outcome;
    }

    /** Waits for the outcomes of appends that follow each other. */
    List<AppendOutcome> appendInOrder(List<PendingAppend> appends) {
        List<CompletableFuture<AppendOutcome>> outcomes =
                appends.stream().map(this::queued).toList();
        return outcomes.stream().map(CompletableFuture::join).toList();
    }

    /**
     * Writes here and now unless others write or wait. Not on a virtual thread, whose carrier would
     * be held by the flush.
     */
    private boolean wrote(PendingAppend append) {
        if (!byCallers
                || Thread.currentThread().isVirtual()
                || !waiting.isEmpty()
                || writing.hasQueuedThreads()
                || !writing.tryLock()) {
            return false;
        }
        try {
            if (closed) {
                refuse(append);
            } else {
                write(List.of(append));
            }
        } finally {
            writing.unlock();
        }
        return true;
    }

    private static void refuse(PendingAppend append) {
        append.resolve(new NotRecorded("the store is closed"));
    }

    private CompletableFuture<AppendOutcome> queued(PendingAppend append) {
        Optional<PendingAppend> entry = Optional.of(append);
        waiting.add(entry);
        if (closed && waiting.remove(entry)) {
            refuse(append);
        }
        return append.outcome();
    }

    private void run() {
        while (!closed || !waiting.isEmpty()) {
            List<Optional<PendingAppend>> taken = new ArrayList<>();
            taken.add(take());
            writing.lock();
            try {
                waiting.drainTo(taken, MOST_COMMITS - 1);
                write(taken.stream().flatMap(Optional::stream).toList());
            } finally {
                writing.unlock();
            }
        }
    }

    private Optional<PendingAppend> take() {
        try {
            return waiting.take();
        } catch (InterruptedException nobodyMayDoThat) {
            return Optional.empty();
        }
    }

    /** The writer must outlive any failure, and no caller may be left waiting. */
    @SuppressWarnings("CatchingUnchecked")
    private void write(List<PendingAppend> group) {
        try {
            if (!group.isEmpty()) {
                listener.grouped(group.size());
                writer.accept(group);
            }
        } catch (RuntimeException | Error e) {
            group.forEach(
                    it -> it.resolve(new OutcomeUnknown(it.commit().id(), String.valueOf(e))));
        }
    }

    /**
     * Lets the appends under way finish. The writer's thread is woken by an empty entry and not by
     * an interrupt, which would break the file it is writing.
     */
    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
        } finally {
            writing.unlock();
        }
        waiting.add(Optional.empty());
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
