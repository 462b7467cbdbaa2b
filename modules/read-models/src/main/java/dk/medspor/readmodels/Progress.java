package dk.medspor.readmodels;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far whoever follows the log has come, and who waits for it to come further. */
public final class Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration SOONEST = Duration.ofSeconds(1);
    private static final Duration LATEST = Duration.ofMinutes(5);

    private final String view;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long position;
    private volatile long target;
    private volatile Optional<ViewHalted> halt = Optional.empty();
    private volatile long movedAt;
    private long startedFrom;
    private long startedAt;

    /**
     * Nowhere yet.
     *
     * @param view the name of whoever follows the log
     */
    public Progress(String view) {
        this.view = view;
    }

    /**
     * Begins anew, at a position that may lie before the last one.
     *
     * @param includes the position that must be reached before the view answers as it is now
     */
    public void start(long from, long includes) {
        change(
                () -> {
                    position = from;
                    target = includes;
                    halt = Optional.empty();
                    startedFrom = from;
                    startedAt = System.nanoTime();
                    movedAt = startedAt;
                });
    }

    /** Everything up to a position is included now. */
    public void reached(long now) {
        change(
                () -> {
                    if (now != position) {
                        position = now;
                        movedAt = System.nanoTime();
                    }
                });
    }

    /** There is nothing to do. */
    public void caughtUp() {
        movedAt = System.nanoTime();
    }

    /** It goes no further. */
    public void halted(ViewHalted at) {
        change(
                () -> {
                    position = at.position() - 1;
                    halt = Optional.of(at);
                });
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The position of the last event that is included; -1 before the first. */
    public long position() {
        return position;
    }

    /** Why it goes no further; empty while it does. */
    public Optional<ViewHalted> halt() {
        return halt;
    }

    /** Whether the documents include all that was recorded when the view started. */
    public boolean isBuilt() {
        return position >= target;
    }

    /** How long ago it last moved, or had nothing to do. */
    private Duration standingStill() {
        return Duration.ofNanos(System.nanoTime() - movedAt);
    }

    /**
     * How it stands, for operators.
     *
     * @param version of what it makes
     * @param head of the log
     */
    public ViewStatus status(int version, long head, Optional<ViewStatus.Rebuilding> rebuild) {
        long reached = position;
        return new ViewStatus(
                view,
                version,
                reached,
                head,
                !isBuilt(),
                reached < head ? standingStill() : Duration.ZERO,
                halt,
                rebuild);
    }

    /** Waits until the view answers as it is now. */
    public void awaitBuilt() {
        await(target);
    }

    /**
     * Waits until the position is reached.
     *
     * @throws ViewBehind after five seconds
     * @throws ViewHalted when the view stands still before that position
     */
    public void await(long wanted) {
        if (position >= wanted) {
            return;
        }
        lock.lock();
        try {
            long patience = PATIENCE.toNanos();
            while (position < wanted) {
                halt.ifPresent(
                        it -> {
                            throw it;
                        });
                if (patience <= 0) {
                    throw behind(wanted);
                }
                patience = moved.awaitNanos(patience);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw behind(wanted);
        } finally {
            lock.unlock();
        }
    }

    private ViewBehind behind(long wanted) {
        return new ViewBehind(view, wanted, position, untilAt(wanted));
    }

    /** How long it will take at the pace so far. */
    private Duration untilAt(long wanted) {
        long made = position - startedFrom;
        if (made <= 0) {
            return SOONEST;
        }
        double pace = (double) (System.nanoTime() - startedAt) / made;
        double left = Math.min((double) LATEST.toNanos(), pace * (wanted - position));
        return Duration.ofNanos(Math.max(SOONEST.toNanos(), (long) left));
    }
}
