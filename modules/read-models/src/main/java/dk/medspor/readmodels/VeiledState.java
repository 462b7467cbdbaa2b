package dk.medspor.readmodels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The documents as one reader sees them. What is hidden is not counted either, so pages and counts
 * are made of the documents, not of the index.
 */
record VeiledState<D>(ViewState<D> whole, View<D> view, Function<D, Optional<D>> seen)
        implements ViewState<D> {

    @Override
    public long position() {
        return whole.position();
    }

    @Override
    public Optional<D> get(String key) {
        return whole.get(key).flatMap(seen);
    }

    @Override
    public List<D> page(String scope, long offset, int limit) {
        return shown(scope).stream().skip(offset).limit(limit).toList();
    }

    @Override
    public List<D> at(String scope, String sort, long offset, int limit) {
        return shown(scope).stream()
                .filter(it -> view.sort(it).equals(sort))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(String scope) {
        return shown(scope).size();
    }

    @Override
    public Map<String, Long> places(String scope) {
        Map<String, Long> places = new LinkedHashMap<>();
        shown(scope).forEach(it -> places.merge(view.sort(it), 1L, Long::sum));
        return places;
    }

    @Override
    public Map<String, Map<String, Long>> placesOfAll(String beginning) {
        SortedMap<String, Map<String, Long>> all = new TreeMap<>(whole.placesOfAll(beginning));
        all.replaceAll((scope, _) -> places(scope));
        return all;
    }

    private List<D> shown(String scope) {
        return whole.all(scope).stream().flatMap(it -> seen.apply(it).stream()).toList();
    }
}
