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
import java.util.function.Consumer;

/**
 * Gathers the appends of concurrent callers into groups for the one writer thread: whoever arrives
 * while a group is being flushed is in the next.
 */
public final class AppendQueue implements AutoCloseable {

    private static final int MOST_COMMITS = 512;

    private final BlockingQueue<Optional<PendingAppend>> waiting = new LinkedBlockingQueue<>();
    private final Consumer<List<PendingAppend>> writer;
    private final Thread thread;
    private volatile AppendListener listener = AppendListener.NONE;
    private volatile boolean closed;

    public AppendQueue(Consumer<List<PendingAppend>> writer) {
        this.writer = writer;
        this.thread = Thread.ofPlatform().daemon().name("medspor-log-writer").start(this::run);
    }

    /** Tells the listener of every append from now on, in place of the one before. */
    public void measure(AppendListener next) {
        listener = next;
    }

    /** Waits for the outcome; an interrupt does not cut the wait short. */
    public AppendOutcome append(PendingAppend append) {
        long start = System.nanoTime();
        AppendOutcome outcome = queued(append).join();
        listener.decided(outcome, Duration.ofNanos(System.nanoTime() - start), append.retries());
        return outcome;
    }

    /** Waits for the outcomes of appends that follow each other. */
    List<AppendOutcome> appendInOrder(List<PendingAppend> appends) {
        List<CompletableFuture<AppendOutcome>> outcomes =
                appends.stream().map(this::queued).toList();
        return outcomes.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<AppendOutcome> queued(PendingAppend append) {
        Optional<PendingAppend> entry = Optional.of(append);
        waiting.add(entry);
        if (closed && waiting.remove(entry)) {
            append.resolve(new NotRecorded("the store is closed"));
        }
        return append.outcome();
    }

    private void run() {
        while (!closed || !waiting.isEmpty()) {
            List<Optional<PendingAppend>> taken = new ArrayList<>();
            taken.add(take());
            waiting.drainTo(taken, MOST_COMMITS - 1);
            write(taken.stream().flatMap(Optional::stream).toList());
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
     * Lets the appends under way finish. The writer is woken by an empty entry and not by an
     * interrupt, which would break the file it is writing.
     */
    @Override
    public void close() {
        closed = true;
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
