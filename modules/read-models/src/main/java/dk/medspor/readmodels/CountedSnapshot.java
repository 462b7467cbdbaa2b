package dk.medspor.readmodels;

import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.Place;
import dk.medspor.storage.DocumentStore.Snapshot;
import dk.medspor.storage.DocumentStore.Sorts;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;

/** Documents whose places are counted once. Where they are known, a page is read from its part. */
record CountedSnapshot(Snapshot documents, CountedPlaces counted) implements Snapshot {

    @Override
    public long position() {
        return documents.position();
    }

    @Override
    public Optional<Document> get(String key) {
        return documents.get(key);
    }

    @Override
    public List<Document> page(String scope, long offset, int limit) {
        return counted.known(position(), scope)
                .map(it -> page(scope, it, offset, limit))
                .orElseGet(() -> documents.page(scope, offset, limit));
    }

    private List<Document> page(String scope, List<Place> places, long offset, int limit) {
        long before = 0;
        int first = 0;
        while (first < places.size() && before + places.get(first).documents() <= offset) {
            before += places.get(first).documents();
            first++;
        }
        if (first == places.size() || limit <= 0) {
            return List.of();
        }
        int last = first;
        long reached = before + places.get(first).documents();
        while (last + 1 < places.size() && reached < offset + limit) {
            last++;
            reached += places.get(last).documents();
        }
        var between = new Sorts(places.get(first).sort(), places.get(last).sort());
        return documents.page(scope, between, offset - before, limit);
    }

    @Override
    public List<Document> page(String scope, Sorts between, long offset, int limit) {
        return documents.page(scope, between, offset, limit);
    }

    @Override
    public long count(String scope) {
        return documents.count(scope);
    }

    @Override
    public List<Place> places(String scope) {
        return counted.of(position(), scope, () -> documents.places(scope));
    }

    @Override
    public NavigableMap<String, List<Place>> placesOfAll(String beginning) {
        return counted.ofAll(position(), beginning, () -> documents.placesOfAll(beginning));
    }

    @Override
    public void forEach(Consumer<? super Document> action) {
        documents.forEach(action);
    }
}
