package dk.medspor.eventlog;

import dk.medspor.kernel.EntityId;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a typed id from its UUID. */
final class ReadId extends StdDeserializer<EntityId> {

    private final IdConstructor ids;

    ReadId(IdConstructor ids) {
        super(EntityId.class);
        this.ids = ids;
    }

    @Override
    public EntityId deserialize(JsonParser in, DeserializationContext context) {
        String text = in.getValueAsString("");
        try {
            return ids.make(text);
        } catch (IllegalArgumentException e) {
            throw context.weirdStringException(text, EntityId.class, "not a UUID");
        }
    }
}
