package dk.medspor.eventlog;

import dk.medspor.kernel.Protected;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads protected content from its plain value, or from the sign that it is withheld.
 *
 * <p>A withheld text reads as {@link Protected#WITHHELD}; other content has no such value, so it
 * cannot be read without its key.
 */
final class ReadProtected extends StdDeserializer<Protected<?>> {

    private final JavaType content;

    ReadProtected(JavaType content) {
        super(Protected.class);
        this.content = content;
    }

    @Override
    public Protected<?> deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() == JsonToken.START_OBJECT) {
            JsonNode object = in.readValueAsTree();
            return object.has(SealedJson.WITHHELD)
                    ? withheld(context)
                    : new Protected<Object>(context.readTreeAsValue(object, content));
        }
        return new Protected<Object>(context.readValue(in, content));
    }

    private Protected<?> withheld(DeserializationContext context) {
        return content.hasRawClass(String.class)
                ? Protected.text(Protected.WITHHELD)
                : context.reportInputMismatch(
                        this, "Withheld content of %s cannot be read", content);
    }
}
