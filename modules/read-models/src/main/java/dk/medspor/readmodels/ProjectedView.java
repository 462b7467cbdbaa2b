package dk.medspor.readmodels;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.storage.DocumentStore;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * A view kept up with the log by one thread. The position stored with the documents is the only
 * truth about how far it has come: a batch built on another position is ignored by the store, so
 * two nodes projecting the same view waste work but never an event.
 *
 * <p>Answers include at least what had been recorded when this view started; while documents are
 * still made, callers wait and are then told how far they are ({@link ViewBehind}).
 */
public final class ProjectedView<D> implements FollowsLog, AutoCloseable {

    private final View<D> view;
    private final EventLog log;
    private final DocumentCodec<D> codec;
    private final Builds<D> builds;
    private final Progress progress;
    private final Projector<D> projector;
    private final Optional<Veil<D>> veil;
    private final ReentrantLock starting = new ReentrantLock();
    private volatile Optional<Rebuild<D>> rebuild = Optional.empty();

    private ProjectedView(
            View<D> view,
            EventLog log,
            DocumentStore store,
            JsonMapper json,
            Optional<Veil<D>> veil) {
        this.view = view;
        this.veil = veil;
        this.log = log;
        this.codec = new DocumentCodec<>(view, json);
        this.builds = new Builds<>(codec, store);
        this.progress = new Progress(view.name());
        this.projector = new Projector<>(builds, log, progress);
    }

    /**
     * Starts to follow the log from where the stored documents stand, and goes on with a rebuild
     * that was not ended.
     */
    public static <D> ProjectedView<D> following(
            EventLog log, View<D> view, DocumentStore store, JsonMapper json) {
        return started(new ProjectedView<>(view, log, store, json, Optional.empty()));
    }

    /** The same, where not every reader sees everything. */
    public static <D> ProjectedView<D> following(
            EventLog log, View<D> view, DocumentStore store, JsonMapper json, Veil<D> veil) {
        return started(new ProjectedView<>(view, log, store, json, Optional.of(veil)));
    }

    private static <D> ProjectedView<D> started(ProjectedView<D> projected) {
        projected.projector.start();
        projected.resume();
        return projected;
    }

    private void resume() {
        if (builds.isUnfinished(builds.after(projector.serving()))) {
            rebuilding();
        }
    }

    @Override
    public String name() {
        return view.name();
    }

    /** Whether some readers see less than all of it. */
    public boolean isVeiled() {
        return veil.isPresent();
    }

    /** The position of the last event in the live documents; -1 before the first. */
    @Override
    public long position() {
        return progress.position();
    }

    @Override
    public ViewStatus status() {
        return progress.status(
                view.version(),
                log.head(),
                rebuild.filter(Rebuild::isRunning).map(Rebuild::status));
    }

    /** The documents that an event concerns. */
    public Set<String> keys(RecordedEvent event) {
        return view.keys(event);
    }

    /** The version of its documents. */
    public int version() {
        return view.version();
    }

    /**
     * Answers a reader from the live documents.
     *
     * @throws ViewBehind while they do not include what had been recorded when the view started
     * @throws ViewHalted when they never will
     */
    public <T> T live(Function<? super ViewState<D>, ? extends T> query) {
        progress.awaitBuilt();
        var seen = veil.flatMap(Veil::seenNow);
        return projector.read(it -> query.apply(seen(it, seen)));
    }

    /**
     * Answers the rules of the domain, from all that is in the documents: they include every event
     * acknowledged before this call.
     */
    public <T> T fresh(Function<? super ViewState<D>, ? extends T> query) {
        await(log.head());
        progress.awaitBuilt();
        return projector.read(query);
    }

    private ViewState<D> seen(ViewState<D> whole, Optional<Function<D, Optional<D>>> seen) {
        return seen.<ViewState<D>>map(it -> new VeiledState<>(whole, view, it)).orElse(whole);
    }

    /**
     * Answers a reader as if nothing after the position (inclusive) had been recorded.
     *
     * @throws ViewBehind when the view has not come so far, and does not in time
     * @throws ViewHalted when it never will
     */
    public <T> T asOf(long position, Function<? super ViewState<D>, ? extends T> query) {
        await(Math.min(position, log.head()));
        var seen = veil.flatMap(Veil::seenNow);
        return projector.readAsOf(position, it -> query.apply(seen(it, seen)));
    }

    /** Waits until the live documents include the position. */
    @Override
    public void await(long position) {
        progress.await(position);
    }

    /**
     * Makes all documents anew from the log, beside those that serve, and then lets the new ones
     * serve and drops the old ones. Asked again while one is under way, it is that one. A rebuild
     * that a stop or a crash cuts short goes on at the next start.
     *
     * @return ends when the new documents serve; fails with {@link ViewHalted} at an event that
     *     cannot be folded, and then the old ones serve on
     */
    public CompletableFuture<Void> rebuild() {
        return rebuilding().done().copy();
    }

    private Rebuild<D> rebuilding() {
        starting.lock();
        try {
            if (rebuild.filter(Rebuild::isRunning).isEmpty()) {
                ViewBuild<D> next = builds.after(projector.serving());
                rebuild = Optional.of(Rebuild.started(next, log, projector::switchTo));
            }
            return rebuild.orElseThrow();
        } finally {
            starting.unlock();
        }
    }

    /** The hash of the live documents. */
    public DocumentsHash documentsHash() {
        progress.awaitBuilt();
        return projector.read(it -> DocumentsHash.of(it.snapshot()));
    }

    /** The hash of the documents as they were at a position (inclusive). */
    public DocumentsHash documentsHash(long position) {
        await(Math.min(position, log.head()));
        return projector.readAsOf(position, it -> DocumentsHash.of(it.snapshot()));
    }

    /**
     * The hash of the documents that a clean fold of the log up to a position (inclusive) makes.
     * Stored documents with another hash have been damaged, or made by another fold: {@link
     * #rebuild} makes them right. Reads the whole log up to there and holds all documents in
     * memory.
     */
    public DocumentsHash foldedHash(long position) {
        return CleanFold.hash(codec, log, position);
    }

    @Override
    public void close() {
        rebuild.ifPresent(Rebuild::close);
        projector.close();
    }
}
