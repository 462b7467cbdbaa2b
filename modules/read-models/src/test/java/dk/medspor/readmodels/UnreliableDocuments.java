package dk.medspor.readmodels;

import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.StorageFailure;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A store whose next writes fail, as over a broken connection. */
record UnreliableDocuments(DocumentStore store, AtomicInteger failing) implements DocumentStore {

    UnreliableDocuments(DocumentStore store) {
        this(store, new AtomicInteger());
    }

    void failures(int writes) {
        failing.set(writes);
    }

    int left() {
        return failing.get();
    }

    @Override
    public boolean putAll(
            ViewId view, long from, Collection<Change> changed, Set<String> removed, long to) {
        if (failing.getAndUpdate(it -> Math.max(0, it - 1)) > 0) {
            throw new StorageFailure("out of reach");
        }
        return store.putAll(view, from, changed, removed, to);
    }

    @Override
    public long positionOf(ViewId view) {
        return store.positionOf(view);
    }

    @Override
    public Set<ViewId> builds(String name) {
        return store.builds(name);
    }

    @Override
    public <T> T read(ViewId view, Function<? super Snapshot, ? extends T> query) {
        return store.read(view, query);
    }

    @Override
    public <T> T readAsOf(
            ViewId view, long position, Function<? super Snapshot, ? extends T> query) {
        return store.readAsOf(view, position, query);
    }

    @Override
    public void drop(ViewId view) {
        store.drop(view);
    }

    @Override
    public void close() {
        store.close();
    }
}
