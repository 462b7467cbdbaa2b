package dk.medspor.eventlog;

import dk.medspor.kernel.Protected;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads protected content from its plain value. */
final class ReadProtected extends StdDeserializer<Protected<?>> {

    private final JavaType content;

    ReadProtected(JavaType content) {
        super(Protected.class);
        this.content = content;
    }

    @Override
    public Protected<?> deserialize(JsonParser in, DeserializationContext context) {
        return new Protected<Object>(context.readValue(in, content));
    }
}
