package dk.medspor.restapi.conditions;

import dk.medspor.eventlog.EventJson;
import dk.medspor.people.Forgetful;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The outcomes by their keys, durable. Each is kept for {@link #KEPT} and forgotten within the hour
 * after that, so there are never more than a day's requests; events are not touched.
 */
@Component
class KeptOutcomes implements Forgetful {

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

    /**
     * Forgets the answers that hold it, and those to the requests that are named: the digest of a
     * request tells a short text to whoever tries all of them. A request whose answer is forgotten
     * is decided anew.
     */
    @Override
    public void forget(Set<String> said) {
        Set<String> asJson = said.stream().map(KeptOutcomes::json).collect(Collectors.toSet());
        forgetThose(
                it ->
                        said.contains(it.key())
                                || asJson.stream().anyMatch(read(it).body()::contains));
    }

    private static String json(String text) {
        String quoted = EventJson.mapper().writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Forgets those that are old enough. Another node may do the same at the same time. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        Instant oldest = clock.instant().minus(KEPT);
        forgetThose(it -> read(it).keptAt().isBefore(oldest));
    }

    private void forgetThose(Predicate<StoredRecord> which) {
        List<StoredRecord> batch = records.list(KIND, "", BATCH);
        while (!batch.isEmpty()) {
            batch.stream()
                    .filter(which)
                    .forEach(it -> records.delete(KIND, it.key(), it.version()));
            batch = records.list(KIND, batch.getLast().key(), BATCH);
        }
    }

    private static KeptOutcome read(StoredRecord it) {
        return EventJson.mapper().readValue(it.body(), KeptOutcome.class);
    }
}
