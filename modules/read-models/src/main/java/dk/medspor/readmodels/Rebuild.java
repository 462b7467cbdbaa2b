package dk.medspor.readmodels;

import dk.medspor.eventlog.EventLog;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the documents of a view anew beside those that serve, on a thread of its own. */
final class Rebuild<D> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration PARTING = Duration.ofSeconds(5);

    /** So few events behind the log that the rest is folded during the switch. */
    private static final long NEARLY_THERE = 100;

    private final ViewBuild<D> build;
    private final EventLog log;
    private final Consumer<ViewBuild<D>> switching;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final Thread thread;
    private volatile Standing<D> standing;
    private volatile boolean running = true;

    private Rebuild(ViewBuild<D> build, EventLog log, Consumer<ViewBuild<D>> switching) {
        this.build = build;
        this.log = log;
        this.switching = switching;
        this.standing = Standing.of(build);
        this.thread = Thread.ofPlatform().name("rebuild-" + build.id().name()).unstarted(this::run);
    }

    /**
     * Starts, or goes on where an earlier run of the same rebuild ended.
     *
     * @param switching what makes the new documents serve
     */
    static <D> Rebuild<D> started(
            ViewBuild<D> build, EventLog log, Consumer<ViewBuild<D>> switching) {
        var rebuild = new Rebuild<>(build, log, switching);
        rebuild.thread.start();
        return rebuild;
    }

    boolean isRunning() {
        return !done.isDone();
    }

    /** Ends when the new documents serve. */
    CompletableFuture<Void> done() {
        return done;
    }

    ViewStatus.Rebuilding status() {
        return new ViewStatus.Rebuilding(build.id().build(), standing.reached());
    }

    private void run() {
        try {
            while (running && log.head() - standing.reached() > NEARLY_THERE) {
                standing = standing.advanced(log, log.head());
            }
            if (running) {
                switching.accept(build);
                done.complete(null);
            }
        } catch (ViewHalted halt) {
            if (running) {
                build.store().drop(build.id());
            }
            failed(halt);
        } catch (RuntimeException broken) {
            failed(broken);
        }
    }

    private void failed(RuntimeException failure) {
        if (running) {
            LOG.error("Rebuild of view {} failed; the old documents serve on", build.id(), failure);
        }
        done.completeExceptionally(failure);
    }

    /** Stops; the next rebuild of the view goes on from here. */
    @Override
    public void close() {
        running = false;
        thread.interrupt();
        try {
            thread.join(PARTING);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
