package dk.medspor.eventlog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.eventlog.SealedContent.Place;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.LongFunction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Stored JSON with its sealed content in plain again. Protected content is stored as {@code
 * {"$sealed": "..."}}; no property of ours has such a name. Where the key was destroyed, {@code
 * {"$withheld": true}} takes its place.
 */
record SealedJson(LongFunction<Optional<TextKey>> keys) {

    static final String SEALED = "$sealed";
    static final String WITHHELD = "$withheld";

    /** Within a JSON string the quotes would be escaped, so no content can look like this. */
    private static final String MARK = "\"$sealed\"";

    /**
     * Opens all that is sealed.
     *
     * @param holder the event or command that it was sealed for
     * @throws BrokenSeal when sealed content was changed or moved
     * @throws LostKey when a key is missing that nobody destroyed
     */
    byte[] opened(String holder, byte[] stored) {
        if (!marked(stored)) {
            return stored;
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream(stored.length);
        try (JsonParser in = EventJson.mapper().createParser(stored);
                JsonGenerator out = EventJson.mapper().createGenerator(plain)) {
            JsonToken token = in.nextToken();
            while (token != null) {
                token = token == JsonToken.START_OBJECT ? object(holder, in, out) : copy(in, out);
            }
        }
        return plain.toByteArray();
    }

    /** Copies the beginning of an object, or opens it when it is a sealed one. */
    private JsonToken object(String holder, JsonParser in, JsonGenerator out) {
        String field = field(in);
        JsonToken first = in.nextToken();
        if (first == JsonToken.PROPERTY_NAME && SEALED.equals(in.currentName())) {
            in.nextToken();
            Place place = new Place(holder, field);
            out.writeRawValue(plain(SealedContent.parse(in.getString(), place), place));
            in.nextToken();
            return in.nextToken();
        }
        out.writeStartObject();
        return first;
    }

    private static JsonToken copy(JsonParser in, JsonGenerator out) {
        out.copyCurrentEventExact(in);
        return in.nextToken();
    }

    private String plain(SealedContent content, Place place) {
        Optional<TextKey> key = keys.apply(content.key());
        return key.map(it -> new String(content.opened(it, place), UTF_8))
                .orElse("{\"%s\":true}".formatted(WITHHELD));
    }

    private static String field(JsonParser at) {
        return at.streamReadContext().getParent().pathAsPointer().toString();
    }

    /** One byte is one character here, so that the search is that of the platform. */
    private static boolean marked(byte[] json) {
        return new String(json, ISO_8859_1).contains(MARK);
    }
}
