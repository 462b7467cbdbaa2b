package dk.medspor.restapi.problems;

import dk.medspor.restapi.problems.Problem.FieldProblem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells which field of a JSON body is not what it should be. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem of(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException it -> field(it, "unknown-field");
            case InvalidFormatException it -> invalidFormat(it);
            case StreamConstraintsException _ -> Problem.of(HttpStatus.BAD_REQUEST, "json-too-big");
            case StreamReadException _ -> Problem.of(HttpStatus.BAD_REQUEST, "malformed-json");
            case MismatchedInputException it -> field(it, "wrong-type");
            case JacksonIOException it -> UnfinishedBody.of(it.getCause());
            case IOException it -> UnfinishedBody.of(it);
            case null, default -> Problem.of(HttpStatus.BAD_REQUEST, "malformed-json");
        };
    }

    private static Problem invalidFormat(InvalidFormatException it) {
        Class<?> wanted = it.getTargetType();
        if (wanted.isEnum()) {
            return field(it, "one-of", names(wanted));
        }
        if (wanted == LocalDate.class) {
            return field(it, "date");
        }
        return field(it, wanted == UUID.class ? "uuid" : "wrong-type");
    }

    private static Problem field(JacksonException it, String rule, Object... arguments) {
        return Problem.invalid(List.of(new FieldProblem(path(it), rule, List.of(arguments))));
    }

    static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static String path(JacksonException it) {
        var path = new StringBuilder();
        for (var reference : it.getPath()) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }
}
