package dk.medspor.eventlog;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Axon's JSON with stable names in the place of class names, and with the JSON of the log. */
final class NamedSerializer extends Jackson3Serializer {

    private static final String METADATA = MetaData.class.getName();

    private final EventTypes types;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    NamedSerializer(EventTypes types) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(NamedSerializer::configure));
        this.types = types;
    }

    private static void configure(JsonMapper.Builder builder) {
        EventJson.configure(builder);
        builder.addModule(
                new SimpleModule("metadata").addDeserializer(MetaData.class, new ReadMetaData()));
    }

    /** A reader that is kept has looked up its deserializer already. */
    @Override
    protected ObjectReader getReader(Class<?> type) {
        return readers.computeIfAbsent(type, super::getReader);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (METADATA.equals(type.getName())) {
            return MetaData.class;
        }
        return types.classOf(type.getName())
                .orElseThrow(() -> new UnknownEventName(type.getName(), OptionalLong.empty()));
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon declares it so
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || Void.class.equals(type) || Void.TYPE.equals(type)) {
            return SerializedType.emptyType();
        }
        if (MetaData.class.equals(type)) {
            return new SimpleSerializedType(METADATA, null);
        }
        return new SimpleSerializedType(types.nameOf(type), getRevisionResolver().revisionOf(type));
    }
}
