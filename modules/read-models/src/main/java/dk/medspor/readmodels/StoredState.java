package dk.medspor.readmodels;

import dk.medspor.storage.DocumentStore.Place;
import dk.medspor.storage.DocumentStore.Snapshot;
import dk.medspor.storage.DocumentStore.Sorts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents of one snapshot of the store. */
record StoredState<D>(Snapshot snapshot, ReadDocuments<D> read) implements ViewState<D> {

    @Override
    public long position() {
        return snapshot.position();
    }

    @Override
    public Optional<D> get(String key) {
        return snapshot.get(key).map(read::of);
    }

    @Override
    public List<D> page(String scope, long offset, int limit) {
        return snapshot.page(scope, offset, limit).stream().map(read::of).toList();
    }

    @Override
    public List<D> at(String scope, String sort, long offset, int limit) {
        return snapshot.page(scope, new Sorts(sort, sort), offset, limit).stream()
                .map(read::of)
                .toList();
    }

    @Override
    public long count(String scope) {
        return snapshot.count(scope);
    }

    @Override
    public Map<String, Long> places(String scope) {
        return counts(snapshot.places(scope));
    }

    @Override
    public Map<String, Map<String, Long>> placesOfAll(String beginning) {
        Map<String, Map<String, Long>> all = new LinkedHashMap<>();
        snapshot.placesOfAll(beginning).forEach((scope, it) -> all.put(scope, counts(it)));
        return all;
    }

    private static Map<String, Long> counts(List<Place> places) {
        Map<String, Long> counts = new LinkedHashMap<>();
        places.forEach(it -> counts.put(it.sort(), it.documents()));
        return counts;
    }
}
