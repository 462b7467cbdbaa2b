package dk.medspor.readmodels;

import dk.medspor.eventlog.EventLog;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.StorageFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the serving build of a view up with the log, on one thread. An event that cannot be folded
 * halts it; a store that is out of reach is asked again.
 */
final class Projector<D> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration PARTING = Duration.ofSeconds(5);

    private final Builds<D> builds;
    private final EventLog log;
    private final Progress progress;
    private final ReentrantLock stepping = new ReentrantLock();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile Standing<D> standing;
    private boolean tidied;

    Projector(Builds<D> builds, EventLog log, Progress progress) {
        this.builds = builds;
        this.log = log;
        this.progress = progress;
        this.standing = Standing.of(builds.serving());
        progress.start(standing.reached(), log.head());
        // A platform thread: SQLite's native calls would hold a virtual thread's carrier.
        this.thread = Thread.ofPlatform().name("view-" + name()).unstarted(this::project);
    }

    private String name() {
        return builds.codec().view().name();
    }

    void start() {
        thread.start();
    }

    ViewBuild<D> serving() {
        return standing.build();
    }

    /** Reads the live documents. */
    <T> T read(Function<? super StoredState<D>, ? extends T> query) {
        return answered(it -> it.read(query));
    }

    /** Reads the documents as they were. */
    <T> T readAsOf(long position, Function<? super StoredState<D>, ? extends T> query) {
        return answered(it -> it.readAsOf(position, query));
    }

    private <T> T answered(Function<Standing<D>, Optional<T>> read) {
        Optional<T> answer = read.apply(standing);
        while (answer.isEmpty()) {
            exclusively(this::rejoin);
            progress.awaitBuilt();
            answer = read.apply(standing);
        }
        return answer.get();
    }

    /**
     * Makes a rebuild the serving build, once it includes all that is recorded by now, and drops
     * the old one.
     */
    void switchTo(ViewBuild<D> rebuilt) {
        exclusively(
                () -> {
                    ViewBuild<D> old = standing.build();
                    // Another node may have switched to the same rebuild already.
                    if (!old.id().equals(rebuilt.id())) {
                        standing = caughtUp(rebuilt);
                        progress.start(standing.reached(), standing.reached());
                        builds.store().drop(old.id());
                    }
                });
    }

    private Standing<D> caughtUp(ViewBuild<D> rebuilt) {
        long head = log.head();
        Standing<D> at = Standing.of(rebuilt);
        while (at.reached() < head) {
            at = at.advanced(log, head);
        }
        return at;
    }

    private void project() {
        try {
            while (closing.getCount() > 0) {
                try {
                    follow();
                } catch (StorageFailure outage) {
                    warn(outage);
                    closing.await(IDLE.toNanos(), TimeUnit.NANOSECONDS);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() throws InterruptedException {
        if (!tidied && progress.isBuilt()) {
            builds.dropEarlierVersions();
            tidied = true;
        }
        if (progress.halt().isPresent()) {
            closing.await(IDLE.toNanos(), TimeUnit.NANOSECONDS);
        } else if (log.awaitBeyond(progress.position(), IDLE)) {
            exclusively(this::step);
        } else if (log.head() <= progress.position()) {
            progress.caughtUp();
        }
    }

    private void step() {
        long from = progress.position();
        try {
            if (from == DocumentStore.NOTHING) {
                // Another node may have made these documents, and dropped them for later ones.
                standing = Standing.of(builds.serving());
            }
            Standing<D> next = standing.glanced(log, log.head());
            if (next.reached() < from) {
                rejoin();
            } else {
                standing = next;
                progress.reached(next.reached());
            }
        } catch (StorageFailure outage) {
            throw outage;
        } catch (ViewHalted halt) {
            halt(halt);
        } catch (RuntimeException broken) {
            halt(new ViewHalted(name(), from + 1, broken));
        }
    }

    private void warn(StorageFailure outage) {
        if (closing.getCount() > 0) {
            LOG.warn("View {} cannot reach its store and tries again", name(), outage);
        }
    }

    private void halt(ViewHalted halt) {
        if (closing.getCount() > 0) {
            LOG.error("{}: {}", halt.getMessage(), halt.reason(), halt.getCause());
        }
        progress.halted(halt);
    }

    /** Another node has switched to a rebuild and dropped the documents that served here. */
    private void rejoin() {
        standing = Standing.of(builds.serving());
        progress.start(standing.reached(), log.head());
    }

    private void exclusively(Runnable step) {
        stepping.lock();
        try {
            step.run();
        } finally {
            stepping.unlock();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        thread.interrupt();
        try {
            thread.join(PARTING);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
