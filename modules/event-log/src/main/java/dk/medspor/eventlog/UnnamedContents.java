package dk.medspor.eventlog;

import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Contents that no event names yet. Each is written down before its bytes are kept, so that one
 * whose sender breaks off in between is found, however it broke off.
 */
public final class UnnamedContents {

    private static final String KIND = "unnamed-contents";
    private static final int PAGE = 500;

    private final RecordStore records;
    private final Clock clock;

    public UnnamedContents(RecordStore records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** A content, and what it belongs to. */
    record Unnamed(String name, String owner, Instant since) {}

    void add(String name, String owner) {
        Unnamed added = new Unnamed(name, owner, clock.instant());
        records.put(KIND, name, RecordStore.NEW, EventJson.mapper().writeValueAsBytes(added));
    }

    void remove(String name) {
        records.get(KIND, name).ifPresent(it -> records.delete(KIND, name, it.version()));
    }

    List<Unnamed> addedBefore(Instant moment) {
        List<Unnamed> found = new ArrayList<>();
        List<StoredRecord> page = records.list(KIND, "", PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .map(it -> EventJson.mapper().readValue(it.body(), Unnamed.class))
                    .filter(it -> it.since().isBefore(moment))
                    .forEach(found::add);
            page = records.list(KIND, page.getLast().key(), PAGE);
        }
        return found;
    }
}
