package dk.medspor.restapi.contract;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What an operation takes when its method asks for one of the arguments that many share. */
record SharedParameters(ContractWords words) {

    /** By the simple name of the argument's type; an actor comes from the log-in. */
    private static final Map<String, List<String>> BY_ARGUMENT =
            Map.of(
                    "AsOf", List.of("asOf", "Medspor-Position"),
                    "Seen", List.of("Medspor-Position"),
                    "OnDay", List.of("on"),
                    "Paging", List.of("page", "size"),
                    "Conditions", List.of("Idempotency-Key", "If-Match"));

    List<Parameter> of(Class<?> argument) {
        return BY_ARGUMENT.getOrDefault(argument.getSimpleName(), List.of()).stream()
                .map(this::parameter)
                .toList();
    }

    private Parameter parameter(String name) {
        return new Parameter()
                .name(name)
                .in(name.contains("-") ? "header" : "query")
                .required(false)
                .description(words.say("parameter." + name))
                .schema(schema(name));
    }

    Parameter ifNoneMatch() {
        return parameter("If-None-Match");
    }

    private static Schema<?> schema(String name) {
        return switch (name) {
            case "page" -> number(0, 1_000_000);
            case "size" -> number(1, 500);
            case "Medspor-Position" -> typed("integer").minimum(BigDecimal.ZERO);
            case "Idempotency-Key" ->
                    typed("string").pattern("^[!-~]{1,255}$").minLength(1).maxLength(255);
            default -> typed("string");
        };
    }

    private static Schema<?> number(int least, int most) {
        return typed("integer")
                .minimum(BigDecimal.valueOf(least))
                .maximum(BigDecimal.valueOf(most));
    }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(List.of(type)));
        return schema;
    }
}
