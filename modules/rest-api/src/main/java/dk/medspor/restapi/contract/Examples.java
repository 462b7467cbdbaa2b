package dk.medspor.restapi.contract;

import dk.medspor.eventlog.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * Requests that work and how they are answered, by operation, in an order in which they do.
 * Everything in them is invented.
 */
@Component
class Examples {

    /** The ids, the questions, the body or the text of the file of one request, and its answer. */
    record Example(
            Optional<Map<String, Object>> parameters,
            Optional<Map<String, Object>> body,
            Optional<String> file,
            Optional<Map<String, Object>> answer) {

        Optional<Object> parameter(String name) {
            return parameters.map(it -> it.get(name));
        }
    }

    private final Map<String, Example> byOperation;

    Examples() {
        try (InputStream in =
                Examples.class.getResourceAsStream("/dk/medspor/restapi/examples.json")) {
            byOperation =
                    EventJson.mapper()
                            .readValue(
                                    Objects.requireNonNull(in),
                                    new TypeReference<LinkedHashMap<String, Example>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<Example> of(String operation) {
        return Optional.ofNullable(byOperation.get(operation));
    }

    /** The operations in the order of the story. */
    List<String> story() {
        return List.copyOf(byOperation.keySet());
    }
}
