package dk.medspor.eventlog;

import dk.medspor.eventlog.Conditions.Once;
import dk.medspor.eventlog.Conditions.Unchanged;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.StoredEvent;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Holds a stream against the conditions of a command. */
record StreamCheck(CommitStore store, TextKeys keys) {

    private static final int BATCH = 1_000;

    /**
     * Looks at the events before a sequence.
     *
     * @throws RecordedBefore when one of them carries the key and the same request
     * @throws KeyReused when one of them carries the key and another request
     * @throws StreamChanged when the last of them is not one that was expected
     */
    void check(String stream, long before, Conditions conditions) {
        conditions.once().ifPresent(it -> checkOnce(stream, before, it));
        conditions.unchanged().ifPresent(it -> checkUnchanged(stream, before, it));
    }

    /** The whole stream, for a first look before anything is decided. */
    void check(String stream, Conditions conditions) {
        check(stream, next(stream), conditions);
    }

    private void checkOnce(String stream, long before, Once once) {
        Optional<Long> position = Optional.empty();
        for (long from = 0; from < before; from += BATCH) {
            int size = (int) Math.min(BATCH, before - from);
            for (StoredEvent event : store.readStream(stream, from, size)) {
                if (isUnder(once, event)) {
                    position = Optional.of(event.position());
                }
            }
        }
        position.ifPresent(
                it -> {
                    throw new RecordedBefore(it);
                });
    }

    private boolean isUnder(Once once, StoredEvent event) {
        JsonNode metadata = EventJson.mapper().readTree(event.event().metadata());
        if (!metadata.path(EventMetadata.IDEMPOTENCY_KEY).asString("").equals(once.key())) {
            return false;
        }
        String request = metadata.path(EventMetadata.REQUEST).asString("");
        if (!RequestDigest.same(request, once.request(), keys::found)) {
            throw new KeyReused();
        }
        return true;
    }

    /** A stream that is not there is not a changed one: the rules say what is missing. */
    private void checkUnchanged(String stream, long before, Unchanged unchanged) {
        List<StoredEvent> last = before == 0 ? List.of() : store.readStream(stream, before - 1, 1);
        for (StoredEvent event : last) {
            if (!unchanged.positions().contains(event.position())) {
                throw new StreamChanged(stream, unchanged.positions());
            }
        }
    }

    private long next(String stream) {
        return store.lastSequence(stream).orElse(-1) + 1;
    }
}
