package dk.medspor.readmodels;

import dk.medspor.eventlog.EventLog;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.Snapshot;
import dk.medspor.storage.DocumentStore.ViewId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One build of a view: documents in the store, and the fold that makes them. */
record ViewBuild<D>(ViewId id, DocumentCodec<D> codec, DocumentStore store) {

    private static final int BATCH = 1_000;

    long position() {
        return store.positionOf(id);
    }

    /**
     * Folds and stores a batch of the events after {@code from}, up to {@code head} at most.
     *
     * @return the position that the build stands at afterwards, whoever moved it there; {@link
     *     DocumentStore#NOTHING} also when the build was dropped
     * @throws ViewHalted at the first event that cannot be folded; those before it are stored
     */
    long advance(EventLog log, long from, long head) {
        long to = Math.min(head, from + BATCH);
        Optional<Batch<D>> folded =
                store.read(
                        id,
                        documents ->
                                documents.position() == from
                                        ? Optional.of(Batch.fold(codec, documents, log, to))
                                        : Optional.empty());
        return folded.filter(it -> stored(it, from))
                .map(ViewBuild::reached)
                .orElseGet(this::position);
    }

    private boolean stored(Batch<D> batch, long from) {
        return batch.reached() == from
                || store.putAll(id, from, batch.changes(), Set.of(), batch.reached());
    }

    private static long reached(Batch<?> batch) {
        batch.halt()
                .ifPresent(
                        halt -> {
                            throw halt;
                        });
        return batch.reached();
    }

    /** Reads the live documents; empty when they were dropped, though something had been seen. */
    <T> Optional<T> read(long seen, Function<? super Snapshot, ? extends T> query) {
        return store.read(id, it -> answered(it, seen, query));
    }

    /** Reads the documents as of a position; empty when they were dropped. */
    <T> Optional<T> readAsOf(
            long position, long seen, Function<? super Snapshot, ? extends T> query) {
        long expected = Math.min(position, seen);
        return store.readAsOf(id, position, it -> answered(it, expected, query));
    }

    private static <T> Optional<T> answered(
            Snapshot documents, long expected, Function<? super Snapshot, ? extends T> query) {
        boolean gone =
                documents.position() == DocumentStore.NOTHING && expected > DocumentStore.NOTHING;
        return gone ? Optional.empty() : Optional.of(query.apply(documents));
    }
}
