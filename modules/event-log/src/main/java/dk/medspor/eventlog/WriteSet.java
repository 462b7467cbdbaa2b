package dk.medspor.eventlog;

import dk.medspor.kernel.EntityId;
import java.util.Comparator;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes sets in the order of their texts: the JDK's own order differs from run to run. */
final class WriteSet extends StdSerializer<Set<?>> {

    WriteSet() {
        super(Set.class);
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator out, SerializationContext context) {
        out.writeStartArray(set);
        set.stream()
                .sorted(Comparator.comparing(WriteSet::text))
                .forEachOrdered(it -> context.writeValue(out, it));
        out.writeEndArray();
    }

    @Override
    public boolean isEmpty(SerializationContext context, Set<?> set) {
        return set.isEmpty();
    }

    private static String text(Object element) {
        return switch (element) {
            case Enum<?> constant -> constant.name();
            case EntityId id -> id.value().toString();
            default -> element.toString();
        };
    }
}
