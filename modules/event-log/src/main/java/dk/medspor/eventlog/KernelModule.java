package dk.medspor.eventlog;

import dk.medspor.kernel.EntityId;
import dk.medspor.kernel.Protected;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The kernel's own types in JSON: every typed id, protected content, and sets in a fixed order. */
final class KernelModule extends SimpleModule {

    KernelModule() {
        super("Medspor kernel");
        addSerializer(EntityId.class, new WriteId());
        addKeySerializer(EntityId.class, new WriteIdAsKey());
        addSerializer(new WriteProtected());
        addSerializer(new WriteSet());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new KernelSerializers());
        context.addDeserializers(new KernelDeserializers());
        context.addKeyDeserializers(new IdKeyDeserializers());
    }

    private static final class WriteId extends ValueSerializer<EntityId> {
        @Override
        public void serialize(EntityId id, JsonGenerator out, SerializationContext context) {
            out.writeString(id.value().toString());
        }
    }

    private static final class WriteIdAsKey extends ValueSerializer<EntityId> {
        @Override
        public void serialize(EntityId id, JsonGenerator out, SerializationContext context) {
            out.writeName(id.value().toString());
        }
    }

    private static final class WriteProtected extends StdSerializer<Protected<?>> {

        WriteProtected() {
            super(Protected.class);
        }

        @Override
        public void serialize(
                Protected<?> content, JsonGenerator out, SerializationContext context) {
            if (!CommitSeal.isAtWork()) {
                context.writeValue(out, content.value());
                return;
            }
            String plain = EventJson.mapper().writeValueAsString(content.value());
            out.writeStartObject();
            String field = out.streamWriteContext().getParent().pathAsPointer().toString();
            out.writeStringProperty(SealedJson.SEALED, CommitSeal.sealed(field, plain));
            out.writeEndObject();
        }
    }

    private static final class KernelDeserializers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            if (type.isTypeOrSubTypeOf(EntityId.class) && type.isConcrete()) {
                return new ReadId(IdConstructor.of(type.getRawClass()));
            }
            return type.hasRawClass(Protected.class)
                    ? new ReadProtected(type.containedTypeOrUnknown(0))
                    : super.findBeanDeserializer(type, config, bean);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return EntityId.class.isAssignableFrom(type) || type == Protected.class;
        }
    }

    private static final class IdKeyDeserializers implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return type.isTypeOrSubTypeOf(EntityId.class)
                    ? new ReadIdAsKey(IdConstructor.of(type.getRawClass()))
                    : null;
        }
    }
}
