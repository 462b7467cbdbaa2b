package dk.medspor.people;

import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.security.SecureRandom;
import java.util.Optional;

/** One key for each person, kept apart from what it encrypts. */
final class PersonKeys {

    static final String KIND = "person-keys";

    /** 256 bits. */
    private static final int LENGTH = 32;

    private static final byte[] DESTROYED = new byte[0];

    private final RecordStore records;
    private final SecureRandom random = new SecureRandom();

    PersonKeys(RecordStore records) {
        this.records = records;
    }

    /** The key of the person; empty when there is none, or it was destroyed. */
    Optional<byte[]> of(PersonId id) {
        return records.get(KIND, id.toString())
                .map(StoredRecord::body)
                .filter(it -> it.length == LENGTH);
    }

    /** Destroys the key for good; that there was one stays known. */
    void destroy(PersonId id) {
        boolean done;
        do {
            Optional<StoredRecord> key = records.get(KIND, id.toString());
            done =
                    key.isEmpty()
                            || records.put(KIND, id.toString(), key.get().version(), DESTROYED);
        } while (!done);
    }

    /** The key of the person, made durable first when there is none. */
    byte[] made(PersonId id) {
        byte[] fresh = new byte[LENGTH];
        random.nextBytes(fresh);
        return records.put(KIND, id.toString(), RecordStore.NEW, fresh)
                ? fresh
                : of(id).orElseThrow();
    }
}
