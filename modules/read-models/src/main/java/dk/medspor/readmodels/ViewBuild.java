package dk.medspor.readmodels;

import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.ViewId;

/**
 * One build of a view: documents in the store, and the fold that makes them.
 *
 * @param counted what has been counted of them lately
 */
record ViewBuild<D>(ViewId id, DocumentCodec<D> codec, DocumentStore store, CountedPlaces counted) {

    /**
     * The position that its stored documents stand at; {@link DocumentStore#NOTHING} also when it
     * was dropped.
     */
    long position() {
        return store.positionOf(id);
    }
}
