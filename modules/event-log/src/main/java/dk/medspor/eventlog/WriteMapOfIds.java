package dk.medspor.eventlog;

import dk.medspor.kernel.EntityId;
import java.util.Comparator;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes maps by typed ids in the order of their texts; ids have no order of their own. */
final class WriteMapOfIds extends StdSerializer<Map<EntityId, ?>> {

    WriteMapOfIds() {
        super(Map.class);
    }

    @Override
    public void serialize(Map<EntityId, ?> map, JsonGenerator out, SerializationContext context) {
        out.writeStartObject(map);
        map.entrySet().stream()
                .sorted(Comparator.comparing(it -> text(it.getKey())))
                .forEachOrdered(
                        it -> {
                            out.writeName(text(it.getKey()));
                            context.writeValue(out, it.getValue());
                        });
        out.writeEndObject();
    }

    @Override
    public boolean isEmpty(SerializationContext context, Map<EntityId, ?> map) {
        return map.isEmpty();
    }

    private static String text(EntityId id) {
        return id.value().toString();
    }
}
