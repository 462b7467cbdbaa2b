package dk.medspor.access;

import dk.medspor.storage.RecordStore;
import dk.medspor.storage.StorageFailure;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who was refused what, and when, for auditors. It only grows: an entry is one small record, its id
 * sorts by time, and nothing here changes or removes one.
 */
public final class AccessJournal {

    private static final Logger LOG = LoggerFactory.getLogger(AccessJournal.class);
    private static final String KIND = "access-journal";
    private static final int MOST_TRIES = 8;

    private final RecordStore records;
    private final JsonMapper json;
    private final Clock clock;
    private final AtomicLong lastMicros = new AtomicLong();

    AccessJournal(RecordStore records, JsonMapper json, Clock clock) {
        this.records = records;
        this.json = json;
        this.clock = clock;
    }

    /** An entry and the id that later ones come after. */
    public record Entry(String id, RefusedAttempt attempt) {}

    /** A refusal stands, whether or not it can be written down. */
    public void refused(String user, String operation, String reason) {
        Instant now = clock.instant();
        byte[] body = json.writeValueAsBytes(new RefusedAttempt(now, user, operation, reason));
        try {
            append(micros(now), body);
        } catch (StorageFailure failure) {
            LOG.error("a refusal could not be written to the access journal", failure);
        }
    }

    /** Entries in the order of time, after the given id ("" for the first). */
    public List<Entry> after(String id, int limit) {
        return records.list(KIND, id, limit).stream()
                .map(it -> new Entry(it.key(), json.readValue(it.body(), RefusedAttempt.class)))
                .toList();
    }

    public long count() {
        return records.count(KIND);
    }

    /** Another node, or a clock set back, may have taken an id: then the next free one is ours. */
    private void append(long wanted, byte[] body) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            long micros = lastMicros.accumulateAndGet(wanted, (last, it) -> Math.max(last + 1, it));
            if (records.put(KIND, "%019d".formatted(micros), RecordStore.NEW, body)) {
                return;
            }
        }
        LOG.error("no free id in the access journal");
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }
}
