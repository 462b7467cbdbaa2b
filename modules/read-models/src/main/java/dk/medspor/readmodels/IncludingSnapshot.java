package dk.medspor.readmodels;

import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.Place;
import dk.medspor.storage.DocumentStore.Snapshot;
import dk.medspor.storage.DocumentStore.Sorts;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Documents that are known to include more than the store says, because what came since concerns
 * none of them.
 *
 * @param included the position up to which that is known
 */
record IncludingSnapshot(Snapshot documents, long included) implements Snapshot {

    @Override
    public long position() {
        return Math.max(documents.position(), included);
    }

    @Override
    public Optional<Document> get(String key) {
        return documents.get(key);
    }

    @Override
    public List<Document> page(String scope, long offset, int limit) {
        return documents.page(scope, offset, limit);
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
        return documents.places(scope);
    }

    @Override
    public NavigableMap<String, List<Place>> placesOfAll(String beginning) {
        return documents.placesOfAll(beginning);
    }

    @Override
    public void forEach(Consumer<? super Document> action) {
        documents.forEach(action);
    }
}
