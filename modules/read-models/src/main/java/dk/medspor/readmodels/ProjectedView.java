package dk.medspor.readmodels;

import dk.medspor.eventlog.EventLog;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.ViewId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * A view kept up with the log by one thread. The position stored with the documents is the only
 * truth about how far it has come: a batch built on another position is ignored by the store, so
 * two nodes projecting the same view waste work but never an event.
 */
public final class ProjectedView<D> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectedView.class);
    private static final int BATCH = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofSeconds(1);

    private final View<D> view;
    private final ViewId id;
    private final EventLog log;
    private final DocumentStore store;
    private final DocumentCodec<D> codec;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final AtomicReference<@Nullable ViewHalted> halted = new AtomicReference<>();
    private final Thread projector;
    private volatile boolean running = true;
    private volatile long reached;

    private ProjectedView(View<D> view, EventLog log, DocumentStore store, JsonMapper json) {
        this.view = view;
        this.id = new ViewId(view.name(), view.version());
        this.log = log;
        this.store = store;
        this.codec = new DocumentCodec<>(view, json);
        this.reached = store.positionOf(id);
        // A platform thread: SQLite's native calls would hold a virtual thread's carrier.
        this.projector = Thread.ofPlatform().name("view-" + view.name()).unstarted(this::project);
    }

    /** Starts to follow the log from where the stored documents stand. */
    public static <D> ProjectedView<D> following(
            EventLog log, View<D> view, DocumentStore store, JsonMapper json) {
        var projected = new ProjectedView<>(view, log, store, json);
        projected.projector.start();
        return projected;
    }

    public String name() {
        return view.name();
    }

    /** The position of the last event in the live documents; -1 before the first. */
    public long position() {
        return reached;
    }

    /** Why the view stands still, if it does. */
    public Optional<ViewHalted> halt() {
        return Optional.ofNullable(halted.get());
    }

    /** Answers from the live documents. */
    public <T> T live(Function<? super ViewState<D>, ? extends T> query) {
        return store.read(id, it -> query.apply(new StoredState<>(it, codec)));
    }

    /** Answers from documents that include every event acknowledged before this call. */
    public <T> T fresh(Function<? super ViewState<D>, ? extends T> query) {
        await(log.head());
        return live(query);
    }

    /** Answers as if nothing after the position (inclusive) had been recorded. */
    public <T> T asOf(long position, Function<? super ViewState<D>, ? extends T> query) {
        var folded = new FoldedState<>(view);
        try (var events = log.read(0, position)) {
            events.forEach(folded::apply);
        }
        return query.apply(folded);
    }

    /**
     * Waits until the live documents include the position.
     *
     * @throws ViewBehind after five seconds
     * @throws ViewHalted when the view stands still before that position
     */
    public void await(long position) {
        lock.lock();
        try {
            long patience = PATIENCE.toNanos();
            while (reached < position) {
                ViewHalted halt = halted.get();
                if (halt != null) {
                    throw halt;
                }
                if (patience <= 0) {
                    throw new ViewBehind(view.name(), position, reached);
                }
                patience = moved.awaitNanos(patience);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ViewBehind(view.name(), position, reached);
        } finally {
            lock.unlock();
        }
    }

    private void project() {
        try {
            while (running) {
                if (log.awaitBeyond(reached, IDLE)) {
                    long to = Math.min(log.head(), reached + BATCH);
                    new Batch<>(codec, store, id, reached).run(log, to);
                    announce(store.positionOf(id));
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ViewHalted halt) {
            halt(halt);
        } catch (RuntimeException broken) {
            halt(new ViewHalted(view.name(), reached + 1, broken));
        }
    }

    private void halt(ViewHalted halt) {
        if (running) {
            LOG.error("{}", halt.getMessage(), halt.getCause());
        }
        halted.set(halt);
        announce(store.positionOf(id));
    }

    private void announce(long position) {
        lock.lock();
        try {
            reached = position;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        running = false;
        projector.interrupt();
        try {
            projector.join(PATIENCE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
