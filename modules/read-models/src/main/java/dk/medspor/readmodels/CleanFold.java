package dk.medspor.readmodels;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.storage.DocumentStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A view folded in memory from the log alone: what stored documents are compared with. */
final class CleanFold<D> {

    private final DocumentCodec<D> codec;
    private final Map<String, D> documents = new HashMap<>();
    private long position = DocumentStore.NOTHING;

    private CleanFold(DocumentCodec<D> codec) {
        this.codec = codec;
    }

    /** The hash of the documents that the events up to a position make, inclusive. */
    static <D> DocumentsHash hash(DocumentCodec<D> codec, EventLog log, long position) {
        var fold = new CleanFold<>(codec);
        try (var events = log.read(0, position)) {
            events.forEach(fold::apply);
        }
        return DocumentsHash.of(
                fold.position,
                fold.documents.entrySet().stream()
                        .map(it -> codec.encode(it.getKey(), it.getValue()))
                        .toList());
    }

    private void apply(RecordedEvent event) {
        Map<String, D> evolved = new HashMap<>();
        for (String key : codec.view().keys(event)) {
            evolved.put(key, codec.view().evolve(Optional.ofNullable(documents.get(key)), event));
        }
        documents.putAll(evolved);
        position = event.position();
    }
}
