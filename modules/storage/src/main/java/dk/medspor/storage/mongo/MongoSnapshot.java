package dk.medspor.storage.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.Place;
import dk.medspor.storage.DocumentStore.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * A view as it stood when the reading began, at that position or an earlier one.
 *
 * @param position that is shown
 */
record MongoSnapshot(DocumentVersions versions, ViewRecord view, long position)
        implements Snapshot {

    /** Documents that are held in memory together. */
    private static final int TOGETHER = 1_000;

    private static final Bson LISTED = Sorts.ascending(DocumentVersions.SORT, DocumentVersions.KEY);

    static MongoSnapshot of(DocumentVersions versions, ViewRecord view, long atMost) {
        return new MongoSnapshot(versions, view, Math.min(atMost, view.position()));
    }

    @Override
    public Optional<Document> get(String key) {
        return Optional.ofNullable(
                        Calls.asked(() -> visible(Filters.eq(DocumentVersions.KEY, key)).first()))
                .map(DocumentVersions::document);
    }

    @Override
    public List<Document> page(String scope, long offset, int limit) {
        return page(in(scope), offset, limit);
    }

    @Override
    public List<Document> page(String scope, DocumentStore.Sorts between, long offset, int limit) {
        return page(
                Filters.and(
                        in(scope),
                        Filters.gte(DocumentVersions.SORT, between.first()),
                        Filters.lte(DocumentVersions.SORT, between.last())),
                offset,
                limit);
    }

    private List<Document> page(Bson which, long offset, int limit) {
        if (limit <= 0) {
            return List.of();
        }
        return Calls.asked(
                () ->
                        visible(which)
                                .sort(LISTED)
                                .skip(Math.toIntExact(offset))
                                .limit(limit)
                                .map(DocumentVersions::document)
                                .into(new ArrayList<>()));
    }

    @Override
    public long count(String scope) {
        return Calls.asked(() -> versions.count(view, position, in(scope)));
    }

    /** Counted here, as not every server groups. */
    @Override
    public List<Place> places(String scope) {
        Map<String, Long> places = new TreeMap<>(CodePoints.ORDER);
        Calls.asked(() -> versions.sorts(view, position, in(scope)).into(new ArrayList<>()))
                .forEach(it -> places.merge(it, 1L, Long::sum));
        return places.entrySet().stream().map(it -> new Place(it.getKey(), it.getValue())).toList();
    }

    /** Counted here, as not every server groups. */
    @Override
    public NavigableMap<String, List<Place>> placesOfAll(String beginning) {
        var begins = Filters.regex(DocumentVersions.SCOPES, "^" + Pattern.quote(beginning));
        NavigableSet<String> scopes = new TreeSet<>(CodePoints.ORDER);
        Calls.asked(() -> versions.scopes(view, position, begins).into(new ArrayList<>()))
                .forEach(scopes::addAll);
        NavigableMap<String, List<Place>> places = new TreeMap<>(CodePoints.ORDER);
        scopes.stream()
                .filter(it -> it.startsWith(beginning))
                .forEach(it -> places.put(it, places(it)));
        return places;
    }

    /** The keys are sorted here: not every server sorts texts beyond U+FFFF by code point. */
    @Override
    public void forEach(Consumer<? super Document> action) {
        List<String> keys =
                Calls.asked(() -> versions.keys(view, position).into(new ArrayList<>()));
        keys.sort(CodePoints.ORDER);
        for (int i = 0; i < keys.size(); i += TOGETHER) {
            List<String> some = keys.subList(i, Math.min(i + TOGETHER, keys.size()));
            Calls.asked(
                            () ->
                                    visible(Filters.in(DocumentVersions.KEY, some))
                                            .map(DocumentVersions::document)
                                            .into(new ArrayList<>()))
                    .stream()
                    .sorted(Comparator.comparing(Document::key, CodePoints.ORDER))
                    .forEach(action);
        }
    }

    private FindIterable<BsonDocument> visible(Bson which) {
        return versions.visible(view, position, which);
    }

    private static Bson in(String scope) {
        return Filters.eq(DocumentVersions.SCOPES, scope);
    }
}
