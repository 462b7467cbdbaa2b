package dk.medspor.readmodels;

import static java.util.Comparator.comparing;

import dk.medspor.eventlog.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents folded in memory from the log itself: what an as-of question is answered with. */
final class FoldedState<D> implements ViewState<D> {

    private final View<D> view;
    private final Map<String, D> documents = new HashMap<>();
    private long position = -1;

    FoldedState(View<D> view) {
        this.view = view;
    }

    void apply(RecordedEvent event) {
        for (String key : view.keys(event)) {
            documents.put(key, view.evolve(get(key), event));
        }
        position = event.position();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public Optional<D> get(String key) {
        return Optional.ofNullable(documents.get(key));
    }

    @Override
    public List<D> page(String scope, long offset, int limit) {
        return in(scope)
                .sorted(
                        comparing((Map.Entry<String, D> it) -> view.sort(it.getValue()))
                                .thenComparing(Map.Entry::getKey))
                .skip(offset)
                .limit(limit)
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public long count(String scope) {
        return in(scope).count();
    }

    private Stream<Map.Entry<String, D>> in(String scope) {
        return documents.entrySet().stream()
                .filter(it -> view.scopes(it.getValue()).contains(scope));
    }
}
