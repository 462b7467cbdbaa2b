package dk.medspor.endtoend;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Whether an example has the form of a real answer, whatever the values are. */
final class Shape {

    private Shape() {}

    /** Equal members and types; each element of a list like some element of the real one. */
    static boolean fits(JsonNode example, JsonNode real) {
        if (example.isObject() && real.isObject()) {
            return names(example).equals(names(real))
                    && names(example).stream()
                            .allMatch(it -> fits(example.path(it), real.path(it)));
        }
        if (example.isArray() && real.isArray()) {
            return example.isEmpty() == real.isEmpty()
                    && example.valueStream()
                            .allMatch(it -> real.valueStream().anyMatch(other -> fits(it, other)));
        }
        return example.isMissingNode()
                ? real.isEmpty()
                : example.getNodeType() == real.getNodeType();
    }

    /** An empty optional is null or absent. */
    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>(object.propertyNames());
        names.removeIf(it -> object.path(it).isNull());
        return names;
    }
}
