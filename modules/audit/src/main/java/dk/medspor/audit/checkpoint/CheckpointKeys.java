package dk.medspor.audit.checkpoint;

import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys that checkpoints are signed with, one after the other, kept beside the keys of protected
 * texts. The first is made when it is first asked for; the last one signs. Several nodes share
 * them.
 */
public final class CheckpointKeys {

    private static final String KIND = "checkpoint-keys";
    private static final int MOST = 1_000;

    /**
     * A key that is or was in use.
     *
     * @param from when it began to sign
     */
    public record KnownKey(VerifierKey verifier, Instant from) {}

    private record StoredKey(String verifier, String secret, Instant from) {}

    private final RecordStore records;
    private final JsonMapper json;
    private final Clock clock;

    /**
     * The keys kept in this store.
     *
     * @param records a store apart from the log
     */
    public CheckpointKeys(RecordStore records, JsonMapper json, Clock clock) {
        this.records = records;
        this.json = json;
        this.clock = clock;
    }

    /** All keys, the first made first; the last one signs. */
    public List<KnownKey> all() {
        current();
        return stored().stream()
                .map(it -> new KnownKey(VerifierKey.parse(it.verifier()), it.from()))
                .toList();
    }

    /** The key that signs. */
    SigningKey current() {
        return last().orElseGet(
                        () -> {
                            String origin = "medspor/" + UUID.randomUUID();
                            add(0, SigningKey.fresh(origin));
                            return last().orElseThrow();
                        });
    }

    /** A new key of the same name after the given one, unless another node was first. */
    SigningKey after(SigningKey before) {
        if (current().verifier().equals(before.verifier())) {
            add(stored().size(), SigningKey.fresh(before.verifier().name()));
        }
        return current();
    }

    private Optional<SigningKey> last() {
        List<StoredKey> keys = stored();
        return keys.isEmpty() ? Optional.empty() : Optional.of(signing(keys.getLast()));
    }

    private void add(int number, SigningKey key) {
        StoredKey stored =
                new StoredKey(
                        key.verifier().text(),
                        Base64.getEncoder().encodeToString(key.pkcs8()),
                        clock.instant());
        records.put(
                KIND, "%04d".formatted(number), RecordStore.NEW, json.writeValueAsBytes(stored));
    }

    private List<StoredKey> stored() {
        return records.list(KIND, "", MOST).stream()
                .map(StoredRecord::body)
                .map(it -> json.readValue(it, StoredKey.class))
                .toList();
    }

    private static SigningKey signing(StoredKey key) {
        return SigningKey.stored(
                VerifierKey.parse(key.verifier()), Base64.getDecoder().decode(key.secret()));
    }
}
