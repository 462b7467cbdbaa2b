package dk.medspor.benchmarks.peers;

import dk.medspor.eventlog.EventJson;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An event as the bytes that every side stores, and back: the same JSON everywhere. */
record EncodedNote(byte[] payload, byte[] metadata) {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<Map<String, Object>> METADATA = new TypeReference<>() {};

    static EncodedNote of(String stream) {
        return new EncodedNote(
                JSON.writeValueAsBytes(Noted.about(stream)),
                JSON.writeValueAsBytes(Noted.METADATA));
    }

    /** Of a stream that nobody asks for. */
    static EncodedNote any() {
        return of(UUID.randomUUID().toString());
    }

    /** Reads both parts, as whoever wants the event must. */
    LocalDate decoded() {
        Map<String, Object> metadata = JSON.readValue(this.metadata, METADATA);
        Noted noted = JSON.readValue(payload, Noted.class);
        if (metadata.size() != Noted.METADATA.size()) {
            throw new IllegalStateException("Not what was written: " + metadata);
        }
        return noted.on();
    }

    int bytes() {
        return payload.length + metadata.length;
    }
}
