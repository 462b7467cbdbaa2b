package dk.medspor.readmodels;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.DocumentStore.Change;
import dk.medspor.storage.DocumentStore.Snapshot;
import dk.medspor.storage.StorageFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Some events folded onto the documents of one snapshot. All of them come from that snapshot: a
 * document that another node has moved on meanwhile would take an event twice.
 */
final class Batch<D> {

    private final DocumentCodec<D> codec;
    private final Snapshot documents;
    private final Map<String, D> current = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private long reached;
    private Optional<ViewHalted> halt = Optional.empty();

    private Batch(DocumentCodec<D> codec, Snapshot documents, long reached) {
        this.codec = codec;
        this.documents = documents;
        this.reached = reached;
    }

    /**
     * Folds the events, or those up to the first that cannot be folded.
     *
     * @param events those that follow the last one that the documents include
     * @param from the last event that the documents include
     * @throws StorageFailure when a store is out of reach, which says nothing about any event
     */
    static <D> Batch<D> fold(
            DocumentCodec<D> codec,
            Snapshot documents,
            Supplier<Stream<RecordedEvent>> events,
            long from) {
        var batch = new Batch<>(codec, documents, from);
        try {
            batch.fold(events);
        } catch (RuntimeException broken) {
            if (broken instanceof StorageFailure && !(broken instanceof DamagedLog)) {
                throw broken;
            }
            batch.halt =
                    Optional.of(new ViewHalted(codec.view().name(), batch.reached + 1, broken));
        }
        return batch;
    }

    private void fold(Supplier<Stream<RecordedEvent>> source) {
        try (var events = source.get()) {
            for (Iterator<RecordedEvent> it = events.iterator(); it.hasNext(); ) {
                apply(it.next());
            }
        }
    }

    private void apply(RecordedEvent event) {
        Map<String, D> evolved = new HashMap<>();
        for (String key : codec.view().keys(event)) {
            evolved.put(key, codec.view().evolve(current(key), event));
        }
        evolved.forEach(
                (key, document) ->
                        changes.add(new Change(event.position(), codec.encode(key, document))));
        current.putAll(evolved);
        reached = event.position();
    }

    private Optional<D> current(String key) {
        D inBatch = current.get(key);
        return inBatch == null ? documents.get(key).map(codec::decode) : Optional.of(inBatch);
    }

    List<Change> changes() {
        return changes;
    }

    /** The position of the last event that was folded. */
    long reached() {
        return reached;
    }

    /** Why the next event could not be folded. */
    Optional<ViewHalted> halt() {
        return halt;
    }
}
