package dk.medspor.storage;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The documents of views, each view with the position its documents stand at, as they are and as
 * they were at every position before. Everything here can be rebuilt from the log, so a lost write
 * costs time, never facts.
 */
public interface DocumentStore extends AutoCloseable {

    /** The position of a view that has seen nothing. */
    long NOTHING = -1;

    /**
     * One set of documents of a view.
     *
     * @param version of the fold that makes the documents
     * @param build counts the times that the documents of a version were made anew, from 1; two
     *     builds live side by side while the later one is made
     */
    record ViewId(String name, int version, int build) {

        private static final int FIRST_BUILD = 1;

        /** The first build of a version. */
        public ViewId(String name, int version) {
            this(name, version, FIRST_BUILD);
        }
    }

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

    /**
     * A place in a list.
     *
     * @param sort of the documents there
     * @param documents how many there are, at least one
     */
    record Place(String sort, long documents) {}

    /**
     * A part of a list.
     *
     * @param first the first sort, inclusive
     * @param last the last sort, inclusive
     */
    record Sorts(String first, String last) {}

    /**
     * What an event made of a document.
     *
     * @param position of the event; the document is so from there on, inclusive
     */
    record Change(long position, Document document) {}

    /**
     * One consistent state of one view: everything read through it belongs to one position. Texts
     * are ordered by code point.
     */
    interface Snapshot {

        /** The position of the last event in these documents, or {@link #NOTHING}. */
        long position();

        Optional<Document> get(String key);

        /** Documents of a scope in their order, {@code limit} at most, after {@code offset}. */
        List<Document> page(String scope, long offset, int limit);

        /**
         * The same of a part of the list: of the documents whose sort lies between two, inclusive.
         */
        List<Document> page(String scope, Sorts between, long offset, int limit);

        long count(String scope);

        /**
         * How many documents of a scope have which sort, in order of the sort. Answered without
         * reading any document.
         */
        List<Place> places(String scope);

        /** The same of every scope whose name begins so, in order of the name. */
        NavigableMap<String, List<Place>> placesOfAll(String beginning);

        /** Shows every document, in order of key, without holding all of them in memory. */
        void forEach(Consumer<? super Document> action);
    }

    /** The position of the last event in the view's documents, or {@link #NOTHING}. */
    long positionOf(ViewId view);

    /** Every build of every version of a view that has seen something, in no order. */
    Set<ViewId> builds(String name);

    /**
     * Reads one consistent state of the view; the snapshot is not valid after the call. The query
     * may run on another thread, and must not read this store by any other way.
     */
    <T> T read(ViewId view, Function<? super Snapshot, ? extends T> query);

    /**
     * Reads the view as {@link #read} would have shown it once it had seen the event at the
     * position and nothing later.
     *
     * @param position inclusive; the snapshot's own position is less where the view has not come so
     *     far
     */
    <T> T readAsOf(ViewId view, long position, Function<? super Snapshot, ? extends T> query);

    /**
     * Changes documents and moves the view to a new position, all or nothing.
     *
     * @param from the position the caller built on
     * @param changed after {@code from} and up to {@code to}, in order of position; a document may
     *     change several times, at a later position each time
     * @param removed documents that are gone as of {@code to}, and not among the changed
     * @param to the position of the last event in these documents, above {@code from}
     * @return false, with nothing written, when the view no longer stands at {@code from}
     */
    boolean putAll(
            ViewId view, long from, Collection<Change> changed, Set<String> removed, long to);

    /**
     * Forgets a build of a view, documents and position. Readers miss all of it at once; the space
     * is freed by and by.
     */
    void drop(ViewId view);

    @Override
    void close();
}
