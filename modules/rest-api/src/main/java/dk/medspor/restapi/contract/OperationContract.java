package dk.medspor.restapi.contract;

import dk.medspor.eventlog.Conditions;
import dk.medspor.restapi.contract.Examples.Example;
import dk.medspor.restapi.http.OpenToAnyone;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** Adds to an operation what its method's arguments, the words and the examples say about it. */
@Component
class OperationContract implements GlobalOperationCustomizer {

    private final ContractWords words;
    private final Examples examples;
    private final SharedParameters shared;

    OperationContract(ContractWords words, Examples examples) {
        this.words = words;
        this.examples = examples;
        this.shared = new SharedParameters(words);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        OperationName name = OperationName.of(handler);
        operation.setOperationId(name.id());
        operation.setTags(List.of(name.tag()));
        operation.setSummary(words.say(name.id() + ".summary"));
        operation.setDescription(words.say(name.id() + ".description"));
        arguments(handler)
                .flatMap(it -> shared.of(it).stream())
                .filter(it -> !it.getName().equals("If-Match") || hasPathVariable(handler))
                .forEach(operation::addParametersItem);
        answers(operation, handler);
        if (isOpen(handler)) {
            operation.setSecurity(List.of());
        }
        examples.of(name.id()).ifPresent(it -> show(it, operation));
        return operation;
    }

    private void answers(Operation operation, HandlerMethod handler) {
        ApiResponses all = operation.getResponses();
        boolean creates = creates(handler);
        String status = creates ? "201" : status(all);
        ApiResponse good = Optional.ofNullable(all.get(status(all))).orElseGet(ApiResponse::new);
        all.clear();
        good.setDescription(words.say("response." + status));
        if (creates) {
            good.addHeaderObject("Location", text("header.Location"));
        }
        all.addApiResponse(status, good);
        if (isTagged(handler)) {
            good.addHeaderObject("ETag", text("header.ETag"));
            operation.addParametersItem(shared.ifNoneMatch());
            all.addApiResponse("304", new ApiResponse().description(words.say("response.304")));
        }
        problems(handler).forEach(it -> all.addApiResponse(it, ProblemSchemas.reference(it)));
    }

    private static String status(ApiResponses all) {
        return all.keySet().stream().filter(it -> it.startsWith("2")).findFirst().orElse("200");
    }

    private static Stream<String> problems(HandlerMethod handler) {
        Stream<String> always = Stream.of("400", "401", "406", "429");
        Stream<String> guarded = isOpen(handler) ? Stream.of() : Stream.of("403");
        Stream<String> missing = hasPathVariable(handler) ? Stream.of("404") : Stream.of();
        Stream<String> writing =
                isReading(handler)
                        ? Stream.of("503")
                        : Stream.of("408", "409", "413", "415", "422", "503");
        Stream<String> changed =
                asksFor(handler, Conditions.class) && hasPathVariable(handler)
                        ? Stream.of("412")
                        : Stream.of();
        return Stream.of(always, guarded, missing, writing, changed).flatMap(it -> it).sorted();
    }

    private static void show(Example example, Operation operation) {
        for (Parameter it : Optional.ofNullable(operation.getParameters()).orElse(List.of())) {
            example.parameter(it.getName()).ifPresent(it::setExample);
        }
        if (operation.getRequestBody() != null) {
            for (MediaType it : operation.getRequestBody().getContent().values()) {
                example.body().ifPresent(it::setExample);
                example.file().ifPresent(file -> it.setExample(Map.of("file", file)));
            }
        }
        example.answer().ifPresent(answer -> show(answer, operation.getResponses()));
    }

    private static void show(Map<String, Object> answer, ApiResponses all) {
        Optional.ofNullable(all.get(status(all)))
                .map(ApiResponse::getContent)
                .ifPresent(content -> content.values().forEach(it -> it.setExample(answer)));
    }

    private Header text(String key) {
        var schema = new JsonSchema();
        schema.addType("string");
        return new Header().description(words.say(key)).schema(schema);
    }

    private static Stream<Class<?>> arguments(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters()).map(MethodParameter::getParameterType);
    }

    private static boolean asksFor(HandlerMethod handler, Class<?> argument) {
        return arguments(handler).anyMatch(it -> it == argument);
    }

    private static boolean hasPathVariable(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(it -> it.hasParameterAnnotation(PathVariable.class));
    }

    private static boolean isReading(HandlerMethod handler) {
        return handler.hasMethodAnnotation(GetMapping.class);
    }

    /** One resource under its id. */
    private static boolean isTagged(HandlerMethod handler) {
        return isReading(handler)
                && hasPathVariable(handler)
                && handler.getReturnType().getParameterType() == ResponseEntity.class;
    }

    /** What answers with an address of its own is new. */
    private static boolean creates(HandlerMethod handler) {
        return !isReading(handler)
                && handler.getReturnType().getParameterType() == ResponseEntity.class;
    }

    private static boolean isOpen(HandlerMethod handler) {
        return handler.hasMethodAnnotation(OpenToAnyone.class);
    }
}
