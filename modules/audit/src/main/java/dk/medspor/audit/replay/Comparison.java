package dk.medspor.audit.replay;

import dk.medspor.eventlog.EventJson;
import dk.medspor.kernel.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Holds the events that were recorded against those that the rules give again, field by field. */
final class Comparison {

    private static final String WHOLE = "";

    private final List<FieldDifference> differences = new ArrayList<>();

    private Comparison() {}

    static List<FieldDifference> of(
            List<? extends DomainEvent> recorded, List<? extends DomainEvent> again) {
        Comparison comparison = new Comparison();
        int most = Math.max(recorded.size(), again.size());
        for (int index = 0; index < most; index++) {
            comparison.compare(index, at(recorded, index), at(again, index));
        }
        return List.copyOf(comparison.differences);
    }

    private static Optional<DomainEvent> at(List<? extends DomainEvent> events, int index) {
        return index < events.size() ? Optional.of(events.get(index)) : Optional.empty();
    }

    private void compare(int index, Optional<DomainEvent> before, Optional<DomainEvent> now) {
        if (!before.map(Comparison::name).equals(now.map(Comparison::name))) {
            String name = before.or(() -> now).map(Comparison::name).orElse("");
            differences.add(
                    new FieldDifference(
                            index,
                            name,
                            WHOLE,
                            before.map(Comparison::name),
                            now.map(Comparison::name)));
            return;
        }
        String name = before.map(Comparison::name).orElse("");
        Map<String, String> was = before.map(Comparison::fields).orElse(Map.of());
        Map<String, String> is = now.map(Comparison::fields).orElse(Map.of());
        var all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        for (String field : all) {
            Optional<String> one = Optional.ofNullable(was.get(field));
            Optional<String> other = Optional.ofNullable(is.get(field));
            if (!one.equals(other)) {
                differences.add(new FieldDifference(index, name, field, one, other));
            }
        }
    }

    private static String name(DomainEvent event) {
        return event.getClass().getSimpleName();
    }

    private static Map<String, String> fields(DomainEvent event) {
        return Fields.of(EventJson.mapper().valueToTree(event));
    }
}
