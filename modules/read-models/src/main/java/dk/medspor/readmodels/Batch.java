package dk.medspor.readmodels;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.ViewId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Some events folded onto the stored documents they concern, written back in one go. */
final class Batch<D> {

    private final DocumentCodec<D> codec;
    private final DocumentStore store;
    private final ViewId id;
    private final long from;
    private final Map<String, D> changed = new HashMap<>();
    private long reached;

    Batch(DocumentCodec<D> codec, DocumentStore store, ViewId id, long from) {
        this.codec = codec;
        this.store = store;
        this.id = id;
        this.from = from;
        this.reached = from;
    }

    /**
     * Folds the events after {@code from} up to {@code to} and stores the result.
     *
     * @throws ViewHalted at the first event that cannot be folded; those before it are stored
     */
    void run(EventLog log, long to) {
        try (var events = log.read(from + 1, to)) {
            for (Iterator<RecordedEvent> it = events.iterator(); it.hasNext(); ) {
                apply(it.next());
            }
        } catch (RuntimeException broken) {
            write();
            throw new ViewHalted(id.name(), reached + 1, broken);
        }
        write();
    }

    private void apply(RecordedEvent event) {
        for (String key : codec.view().keys(event)) {
            changed.put(key, codec.view().evolve(current(key), event));
        }
        reached = event.position();
    }

    private Optional<D> current(String key) {
        D inBatch = changed.get(key);
        return inBatch == null
                ? store.read(id, it -> it.get(key)).map(codec::decode)
                : Optional.of(inBatch);
    }

    private void write() {
        if (reached > from) {
            List<Document> documents =
                    changed.entrySet().stream()
                            .map(it -> codec.encode(it.getKey(), it.getValue()))
                            .toList();
            store.putAll(id, from, documents, Set.of(), reached);
        }
    }
}
