package dk.medspor.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The documents of views, each view with the position its documents stand at. Everything here can
 * be rebuilt from the log, so a lost write costs time, never facts.
 */
public interface DocumentStore extends AutoCloseable {

    /** The position of a view that has seen nothing. */
    long NOTHING = -1;

    /** A view and its version; two versions live side by side during a rebuild. */
    record ViewId(String name, int version) {}

    /**
     * One document of a view.
     *
     * @param key unique within the view
     * @param scopes the lists it appears in, for example the bodies it concerns
     * @param sort its place in those lists: ascending by sort, then key
     * @param body the content, as the view encoded it
     */
    record Document(String key, Set<String> scopes, String sort, byte[] body) {
        public Document {
            scopes = Set.copyOf(scopes);
        }
    }

    /** One consistent state of one view: everything read through it belongs to one position. */
    interface Snapshot {

        /** The position of the last event in these documents, or {@link #NOTHING}. */
        long position();

        Optional<Document> get(String key);

        /** Documents of a scope in their order, {@code limit} at most, after {@code offset}. */
        List<Document> page(String scope, long offset, int limit);

        long count(String scope);
    }

    /** The position of the last event in the view's documents, or {@link #NOTHING}. */
    long positionOf(ViewId view);

    /**
     * Reads one consistent state of the view; the snapshot is not valid after the call. The query
     * may run on another thread, and must not read this store by any other way.
     */
    <T> T read(ViewId view, Function<? super Snapshot, ? extends T> query);

    /**
     * Replaces documents and moves the view to a new position, all or nothing.
     *
     * @param from the position the caller built on
     * @param to the position of the last event in these documents, above {@code from}
     * @return false, with nothing written, when the view no longer stands at {@code from}
     */
    boolean putAll(
            ViewId view, long from, Collection<Document> changed, Set<String> removed, long to);

    /** Forgets a version of a view, documents and position. */
    void drop(ViewId view);

    @Override
    void close();
}
