package dk.medspor.storage.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** A view at the position where it stood when the reading began. */
record MongoSnapshot(DocumentVersions versions, ViewRecord view) implements Snapshot {

    private static final Bson LISTED = Sorts.ascending(DocumentVersions.SORT, DocumentVersions.KEY);

    @Override
    public long position() {
        return view.position();
    }

    @Override
    public Optional<Document> get(String key) {
        return Optional.ofNullable(
                        Calls.asked(
                                () ->
                                        versions.visible(
                                                        view, Filters.eq(DocumentVersions.KEY, key))
                                                .first()))
                .map(DocumentVersions::document);
    }

    @Override
    public List<Document> page(String scope, long offset, int limit) {
        if (limit <= 0) {
            return List.of();
        }
        return Calls.asked(
                () ->
                        versions.visible(view, in(scope))
                                .sort(LISTED)
                                .skip(Math.toIntExact(offset))
                                .limit(limit)
                                .map(DocumentVersions::document)
                                .into(new ArrayList<>()));
    }

    @Override
    public long count(String scope) {
        return Calls.asked(() -> versions.count(view, in(scope)));
    }

    private static Bson in(String scope) {
        return Filters.eq(DocumentVersions.SCOPES, scope);
    }
}
