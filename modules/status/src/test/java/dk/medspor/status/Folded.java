package dk.medspor.status;

import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.readmodels.View;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The documents of a view after some events, with neither log nor store. */
public record Folded<D>(View<D> view, Map<String, D> documents) {

    public static <D> Folded<D> of(View<D> view, DomainEvent... events) {
        Map<String, D> documents = new HashMap<>();
        for (int position = 0; position < events.length; position++) {
            RecordedEvent event = recorded(position, events[position]);
            for (String key : view.keys(event)) {
                var before = Optional.ofNullable(documents.get(key));
                documents.put(key, asStored(view, view.evolve(before, event)));
            }
        }
        return new Folded<>(view, documents);
    }

    /** A document goes through JSON before the next event reaches it. */
    private static <D> D asStored(View<D> view, D document) {
        JsonMapper json = EventJson.mapper();
        return json.readValue(json.writeValueAsBytes(document), view.documentType());
    }

    /** The documents of a scope in their order. */
    public List<D> in(String scope) {
        return documents.values().stream()
                .filter(it -> view.scopes(it).contains(scope))
                .sorted(Comparator.comparing(view::sort))
                .toList();
    }

    public static RecordedEvent recorded(long position, DomainEvent event) {
        return new RecordedEvent(
                position,
                Instant.parse("2026-11-22T10:00:00Z"),
                "stream",
                position,
                "event-" + position,
                event.getClass().getSimpleName(),
                event,
                Map.of(),
                "command");
    }
}
