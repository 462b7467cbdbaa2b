package dk.medspor.benchmarks.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured, by name; each once in every round. */
final class Figures {

    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    void note(String name, double value) {
        values.computeIfAbsent(name, it -> new ArrayList<>()).add(value);
    }

    Series of(String name) {
        List<Double> found = values.get(name);
        if (found == null) {
            throw new IllegalArgumentException("Nobody measured " + name);
        }
        return new Series(found.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** All of them, one in a line. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        values.keySet().forEach(it -> lines.append(it).append(": ").append(of(it)).append('\n'));
        return lines.toString();
    }
}
