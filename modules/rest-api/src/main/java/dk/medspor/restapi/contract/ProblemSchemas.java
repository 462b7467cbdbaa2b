package dk.medspor.restapi.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.http.ProblemDetail;

/** The form of problems (RFC 9457), and a response for each status that operations share. */
final class ProblemSchemas {

    private ProblemSchemas() {}

    static void addTo(Components components, ContractWords words, List<ProblemDetail> examples) {
        components.addSchemas("Problem", problem());
        components.addSchemas(
                "FieldError", object("field", "string", "rule", "string", "message", "string"));
        components.addSchemas("FieldChange", fieldChange());
        components.addSchemas("Change", change());
        examples.forEach(
                it ->
                        components.addResponses(
                                "Problem" + it.getStatus(),
                                new ApiResponse()
                                        .description(words.say("response." + it.getStatus()))
                                        .content(content(it))));
    }

    static ApiResponse reference(String status) {
        return new ApiResponse().$ref("#/components/responses/Problem" + status);
    }

    private static Content content(ProblemDetail example) {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType()
                                .schema(ref("Problem"))
                                .example(ProblemExamples.asAnswered(example)));
    }

    private static Schema<?> problem() {
        Schema<?> problem =
                object(
                        "type",
                        "string",
                        "title",
                        "string",
                        "status",
                        "integer",
                        "detail",
                        "string",
                        "instance",
                        "string");
        problem.addProperty("errors", list("FieldError"));
        problem.addProperty("changes", list("Change"));
        return problem;
    }

    private static Schema<?> change() {
        Schema<?> change =
                object(
                        "position",
                        "integer",
                        "recordedAt",
                        "string",
                        "event",
                        "string",
                        "actor",
                        "string");
        change.addProperty("fields", list("FieldChange"));
        return change;
    }

    private static Schema<?> fieldChange() {
        Schema<?> change = object("field", "string");
        for (String perhaps : List.of("of", "before", "after")) {
            Schema<?> text = new JsonSchema();
            text.setTypes(new LinkedHashSet<>(List.of("string", "null")));
            change.addProperty(perhaps, text);
        }
        return change;
    }

    private static Schema<?> object(String... namesAndTypes) {
        Schema<?> object = typed("object");
        List<String> required = new ArrayList<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            required.add(namesAndTypes[i]);
            object.addProperty(namesAndTypes[i], typed(namesAndTypes[i + 1]));
        }
        object.setRequired(required);
        return object;
    }

    private static Schema<?> list(String of) {
        Schema<?> list = typed("array");
        list.setItems(ref(of));
        return list;
    }

    private static Schema<?> ref(String name) {
        return new JsonSchema().$ref("#/components/schemas/" + name);
    }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(List.of(type)));
        return schema;
    }
}
