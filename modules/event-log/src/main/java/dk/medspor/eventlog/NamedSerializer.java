package dk.medspor.eventlog;

import java.util.OptionalLong;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** Axon's JSON with stable names in the place of class names, and with the JSON of the log. */
final class NamedSerializer extends Jackson3Serializer {

    private static final String METADATA = MetaData.class.getName();

    private final EventTypes types;

    NamedSerializer(EventTypes types) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventJson::configure));
        this.types = types;
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
