package dk.medspor.eventlog;

import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads metadata as Axon does, but looks up only once how a map is read. */
final class ReadMetaData extends StdDeserializer<MetaData> {

    private @Nullable ValueDeserializer<Object> entries;

    ReadMetaData() {
        super(MetaData.class);
    }

    @Override
    public void resolve(DeserializationContext context) {
        entries =
                context.findRootValueDeserializer(
                        context.getTypeFactory()
                                .constructMapType(Map.class, String.class, Object.class));
    }

    @Override
    @SuppressWarnings("unchecked") // what reads a map makes a map
    public MetaData deserialize(JsonParser in, DeserializationContext context) {
        Object read = Objects.requireNonNull(entries).deserialize(in, context);
        return MetaData.from((Map<String, ?>) read);
    }
}
