package dk.medspor.storage.mongo;

import com.mongodb.client.MongoDatabase;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.mongo.ViewRecord.Decided;
import dk.medspor.storage.mongo.ViewRecord.Views;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Documents in versions. A batch is written where nobody sees it; then one change of the view's
 * record decides for it, and only for one of those that built on the same position; then its
 * versions are put in force from their position on; then the record moves to that position. Whoever
 * finds a decided batch that was left half way puts it in force, too. Readers stay at the position
 * they began at, and superseded versions are removed when no reader can be there any more.
 */
final class MongoDocumentStore implements DocumentStore {

    /** The longest that a query may take. */
    static final Duration LONGEST_READ = Duration.ofMinutes(1);

    private final Views views;
    private final DocumentVersions versions;
    private final Duration longestRead;
    private final LongSupplier nanos;
    private final Map<String, ReadersHorizon> horizons = new ConcurrentHashMap<>();

    MongoDocumentStore(MongoDatabase database) {
        this(database, LONGEST_READ, System::nanoTime);
    }

    /**
     * With a stopwatch of its own.
     *
     * @param nanos nanoseconds from some moment on
     */
    MongoDocumentStore(MongoDatabase database, Duration longestRead, LongSupplier nanos) {
        this.views = Views.in(database);
        this.versions = DocumentVersions.in(database);
        this.longestRead = longestRead;
        this.nanos = nanos;
        versions.createIndexes();
    }

    @Override
    public long positionOf(ViewId view) {
        return views.get(view).position();
    }

    @Override
    public <T> T read(ViewId view, Function<? super Snapshot, ? extends T> query) {
        long start = nanos.getAsLong();
        T answer = query.apply(new MongoSnapshot(versions, views.get(view)));
        if (nanos.getAsLong() - start > longestRead.dividedBy(2).toNanos()) {
            throw new StorageFailure(
                    "A query took longer than %d s: what it read may have been removed under it"
                            .formatted(longestRead.dividedBy(2).toSeconds()));
        }
        return answer;
    }

    @Override
    public boolean putAll(
            ViewId view, long from, Collection<Document> changed, Set<String> removed, long to) {
        if (to <= from) {
            throw new IllegalArgumentException(
                    "A view moves forward: from %d to %d".formatted(from, to));
        }
        ViewRecord standing = views.get(view);
        if (standing.decided().isPresent()) {
            complete(standing, standing.decided().get());
            standing = views.get(view);
        }
        return standing.position() == from
                && put(standing, new Decided(UUID.randomUUID(), to), changed, removed);
    }

    private boolean put(
            ViewRecord view, Decided batch, Collection<Document> changed, Set<String> removed) {
        if (view.position() == NOTHING) {
            views.create(view);
        }
        Calls.told(() -> versions.stage(view, batch, changed, removed));
        if (!views.decide(view, batch)) {
            Calls.told(() -> versions.discard(view, batch.batch()));
            return false;
        }
        complete(view, batch);
        return true;
    }

    private void complete(ViewRecord view, Decided batch) {
        Calls.told(() -> versions.enforce(view, batch));
        views.show(view, batch);
        ReadersHorizon horizon =
                horizons.computeIfAbsent(
                        view.documents(), _ -> new ReadersHorizon(longestRead, nanos));
        horizon.reached(batch.to());
        horizon.moved().ifPresent(it -> Calls.told(() -> versions.clean(view, it)));
    }

    @Override
    public void drop(ViewId view) {
        ViewRecord standing = views.get(view);
        views.forget(standing);
        horizons.remove(standing.documents());
        Calls.told(() -> versions.drop(standing));
    }

    /** The connection is closed with all stores together. */
    @Override
    public void close() {}
}
