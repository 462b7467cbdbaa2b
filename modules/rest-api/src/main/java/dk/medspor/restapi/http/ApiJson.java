package dk.medspor.restapi.http;

import dk.medspor.eventlog.EventJson;
import dk.medspor.kernel.DanishCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The JSON of the API: as strict as that of the log, but with the fields in the order we wrote
 * them, with times of day as {@code HH:mm}, and with missing fields left to validation, which names
 * them all at once.
 */
@Configuration(proxyBeanMethods = false)
class ApiJson {

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return builder -> {
            EventJson.configure(builder);
            builder.addModule(
                            new SimpleModule("dates")
                                    .addDeserializer(LocalDate.class, new DateReader())
                                    .addSerializer(LocalTime.class, ToStringSerializer.instance))
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        };
    }

    /** {@code yyyy-MM-dd} and nothing else: no arrays, no numbers, no times. */
    private static final class DateReader extends StdDeserializer<LocalDate> {

        DateReader() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, in);
            }
            String text = in.getString();
            return DanishCalendar.parse(text)
                    .orElseGet(
                            () ->
                                    (LocalDate)
                                            context.handleWeirdStringValue(
                                                    LocalDate.class, text, "no date"));
        }
    }
}
