package dk.medspor.restapi.conditions;

import dk.medspor.eventlog.EventJson;
import dk.medspor.storage.RecordStore;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The outcomes by their keys, durable. They are small, and never thrown away. */
@Component
class KeptOutcomes {

    private static final String KIND = "command-outcome";

    private final RecordStore records;

    KeptOutcomes(RecordStore records) {
        this.records = records;
    }

    Optional<KeptOutcome> find(RequestKey key) {
        return records.get(KIND, key.key())
                .map(it -> EventJson.mapper().readValue(it.body(), KeptOutcome.class));
    }

    /** The first outcome stays. */
    void keep(RequestKey key, KeptOutcome outcome) {
        records.put(
                KIND, key.key(), RecordStore.NEW, EventJson.mapper().writeValueAsBytes(outcome));
    }
}
