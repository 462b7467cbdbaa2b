package dk.medspor.restapi.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says in the document what the fields of its schemas mean. */
final class FieldWords {

    private FieldWords() {}

    static void addTo(Components components, ContractWords words) {
        Optional.ofNullable(components.getSchemas())
                .orElseGet(Map::of)
                .forEach((name, schema) -> describe(name, schema, words));
    }

    private static void describe(String name, Schema<?> schema, ContractWords words) {
        Optional.ofNullable(schema.getProperties())
                .orElseGet(Map::of)
                .forEach(
                        (field, property) ->
                                words.field(Locale.ENGLISH, name, field)
                                        .ifPresent(property::setDescription));
    }
}
