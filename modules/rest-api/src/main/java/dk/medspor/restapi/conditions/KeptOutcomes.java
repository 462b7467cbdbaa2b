package dk.medspor.restapi.conditions;

import dk.medspor.eventlog.EventJson;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The outcomes by their keys, durable. Each is kept for {@link #KEPT} and forgotten within the hour
 * after that, so there are never more than a day's requests; events are not touched.
 */
@Component
class KeptOutcomes {

    /** Longer than any client keeps trying to have its answer. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final String KIND = "kept-outcome";
    private static final int BATCH = 500;

    private final RecordStore records;
    private final Clock clock;

    KeptOutcomes(RecordStore records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    Optional<KeptOutcome> find(RequestKey key) {
        return records.get(KIND, key.key()).map(KeptOutcomes::read);
    }

    /** The first outcome stays. */
    void keep(RequestKey key, ContentCachingResponseWrapper answer) {
        var outcome = KeptOutcome.of(key, answer, clock.instant());
        records.put(
                KIND, key.key(), RecordStore.NEW, EventJson.mapper().writeValueAsBytes(outcome));
    }

    /** Forgets those that are old enough. Another node may do the same at the same time. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        Instant oldest = clock.instant().minus(KEPT);
        List<StoredRecord> batch = records.list(KIND, "", BATCH);
        while (!batch.isEmpty()) {
            batch.stream()
                    .filter(it -> read(it).keptAt().isBefore(oldest))
                    .forEach(it -> records.delete(KIND, it.key(), it.version()));
            batch = records.list(KIND, batch.getLast().key(), BATCH);
        }
    }

    private static KeptOutcome read(StoredRecord it) {
        return EventJson.mapper().readValue(it.body(), KeptOutcome.class);
    }
}
