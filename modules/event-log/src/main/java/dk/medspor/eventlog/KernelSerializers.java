package dk.medspor.eventlog;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.medspor.kernel.EntityId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.type.MapType;

/** Finds the serializer of maps whose keys are typed ids. */
final class KernelSerializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findMapSerializer(
            SerializationConfig config,
            MapType type,
            BeanDescription.Supplier bean,
            JsonFormat.@Nullable Value format,
            @Nullable ValueSerializer<Object> keys,
            @Nullable TypeSerializer valueType,
            @Nullable ValueSerializer<Object> values) {
        return type.getKeyType().isTypeOrSubTypeOf(EntityId.class) ? new WriteMapOfIds() : null;
    }
}
