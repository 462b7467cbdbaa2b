package dk.medspor.storage.mongo;

import com.mongodb.client.MongoDatabase;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.mongo.ViewRecord.Decided;
import dk.medspor.storage.mongo.ViewRecord.Views;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Documents in versions. A batch is written where nobody sees it; then one change of the view's
 * record decides for it, and only for one of those that built on the same position; then its
 * versions are put in force; then the record moves to the batch's position. Whoever finds a decided
 * batch that was left half way puts it in force, too. Superseded versions stay: they are what the
 * view was as of earlier positions.
 */
final class MongoDocumentStore implements DocumentStore {

    private final Views views;
    private final DocumentVersions versions;
    private final Set<String> swept = ConcurrentHashMap.newKeySet();

    MongoDocumentStore(MongoDatabase database) {
        this.views = Views.in(database);
        this.versions = DocumentVersions.in(database);
        versions.createIndexes();
    }

    @Override
    public long positionOf(ViewId view) {
        return views.get(view).position();
    }

    @Override
    public Set<ViewId> builds(String name) {
        return views.builds(name);
    }

    @Override
    public <T> T read(ViewId view, Function<? super Snapshot, ? extends T> query) {
        return readAsOf(view, Long.MAX_VALUE, query);
    }

    /** Asked again when the view was dropped meanwhile, as its documents went while it was read. */
    @Override
    public <T> T readAsOf(
            ViewId view, long position, Function<? super Snapshot, ? extends T> query) {
        ViewRecord standing = views.get(view);
        while (true) {
            T answer = query.apply(MongoSnapshot.of(versions, standing, position));
            ViewRecord after = views.get(view);
            if (after.era() == standing.era()) {
                return answer;
            }
            standing = after;
        }
    }

    @Override
    public boolean putAll(
            ViewId view, long from, Collection<Change> changed, Set<String> removed, long to) {
        if (to <= from) {
            throw new IllegalArgumentException(
                    "A view moves forward: from %d to %d".formatted(from, to));
        }
        if (changed.stream().anyMatch(it -> it.position() <= from || it.position() > to)) {
            throw new IllegalArgumentException(
                    "A change lies outside of what follows %d up to %d".formatted(from, to));
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
            ViewRecord view, Decided batch, Collection<Change> changed, Set<String> removed) {
        if (view.position() == NOTHING) {
            views.create(view);
        }
        if (swept.add(view.documents())) {
            Calls.told(() -> versions.sweep(view));
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
    }

    @Override
    public void drop(ViewId view) {
        ViewRecord standing = views.get(view);
        views.forget(standing);
        swept.remove(standing.documents());
        Calls.told(() -> versions.drop(standing));
    }

    /** The connection is closed with all stores together. */
    @Override
    public void close() {}
}
