package dk.medspor.readmodels;

import dk.medspor.storage.DocumentStore.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The live documents, read from one snapshot of the store. */
record StoredState<D>(Snapshot snapshot, DocumentCodec<D> codec) implements ViewState<D> {

    @Override
    public long position() {
        return snapshot.position();
    }

    @Override
    public Optional<D> get(String key) {
        return snapshot.get(key).map(codec::decode);
    }

    @Override
    public List<D> page(String scope, long offset, int limit) {
        return snapshot.page(scope, offset, limit).stream().map(codec::decode).toList();
    }

    @Override
    public long count(String scope) {
        return snapshot.count(scope);
    }

    @Override
    public Map<String, Long> places(String scope) {
        Map<String, Long> places = new LinkedHashMap<>();
        snapshot.places(scope).forEach(it -> places.put(it.sort(), it.documents()));
        return places;
    }
}
