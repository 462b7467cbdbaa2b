package dk.medspor.eventlog;

import dk.medspor.kernel.EntityId;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the typed ids that are keys of a map. */
final class ReadIdAsKey extends KeyDeserializer {

    private final IdConstructor ids;

    ReadIdAsKey(IdConstructor ids) {
        this.ids = ids;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return ids.make(key);
        } catch (IllegalArgumentException e) {
            throw context.weirdKeyException(EntityId.class, key, "not a UUID");
        }
    }
}
