package dk.medspor.eventlog;

import dk.medspor.kernel.Protected;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Events as whoever may not read their protected texts sees them. */
final class WithheldTexts {

    private static final JsonMapper WITHHOLDING =
            EventJson.mapper()
                    .rebuild()
                    .addModule(new SimpleModule("Withheld texts").addSerializer(new Withhold()))
                    .build();

    private WithheldTexts() {}

    static Object in(Object payload) {
        return EventJson.mapper()
                .readValue(WITHHOLDING.writeValueAsBytes(payload), payload.getClass());
    }

    private static final class Withhold extends StdSerializer<Protected<?>> {

        Withhold() {
            super(Protected.class);
        }

        @Override
        public void serialize(
                Protected<?> content, JsonGenerator out, SerializationContext context) {
            out.writeString(Protected.WITHHELD);
        }
    }
}
