package dk.medspor.readmodels;

import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.Snapshot;
import dk.medspor.storage.DocumentStore.ViewId;

/**
 * One build of a view: documents in the store, and the fold that makes them.
 *
 * @param counted what has been counted of them lately
 * @param read those that were read lately
 */
record ViewBuild<D>(
        ViewId id,
        DocumentCodec<D> codec,
        DocumentStore store,
        CountedPlaces counted,
        ReadDocuments<D> read) {

    /**
     * The position that its stored documents stand at; {@link DocumentStore#NOTHING} also when it
     * was dropped.
     */
    long position() {
        return store.positionOf(id);
    }

    /**
     * The documents of a snapshot.
     *
     * @param included the last event that they are known to include
     */
    StoredState<D> state(Snapshot documents, long included) {
        return new StoredState<>(
                new IncludingSnapshot(new CountedSnapshot(documents, counted), included), read);
    }
}
