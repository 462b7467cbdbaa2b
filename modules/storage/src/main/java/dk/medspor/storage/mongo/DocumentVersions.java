package dk.medspor.storage.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import dk.medspor.storage.DocumentStore.Change;
import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.mongo.ViewRecord.Decided;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/**
 * The documents of views in all their versions. A version holds from one position of its view up
 * to, but without, another; readers may see it once the view has reached the end of its batch.
 */
record DocumentVersions(MongoCollection<BsonDocument> versions) {

    static final String VIEW = "view";
    static final String KEY = "key";
    static final String SCOPES = "scopes";
    static final String SORT = "sort";

    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String BATCH = "batch";
    private static final String BASE = "base";
    private static final String SHOWN = "shown";
    private static final String BODY = "body";

    /** When a version is shown whose batch is not in force, and the end of one that is current. */
    private static final BsonInt64 NEVER = new BsonInt64(Long.MAX_VALUE);

    static DocumentVersions in(MongoDatabase database) {
        return new DocumentVersions(database.getCollection("documents", BsonDocument.class));
    }

    void createIndexes() {
        versions.createIndex(Indexes.ascending(VIEW, SCOPES, SORT, KEY, FROM, UNTIL));
        versions.createIndex(Indexes.ascending(VIEW, KEY, FROM, UNTIL));
        versions.createIndex(Indexes.ascending(VIEW, BATCH));
    }

    /** What holds at a position that the view has reached. */
    FindIterable<BsonDocument> visible(ViewRecord view, long at, Bson which) {
        return versions.find(Filters.and(which, holding(view, at)));
    }

    long count(ViewRecord view, long at, Bson which) {
        return versions.countDocuments(Filters.and(which, holding(view, at)));
    }

    /** The keys of all documents at a position, in no order. */
    MongoIterable<String> keys(ViewRecord view, long at) {
        return versions.find(holding(view, at))
                .projection(Projections.include(KEY))
                .map(it -> it.getString(KEY).getValue());
    }

    /** The sorts of some documents at a position, in no order. */
    MongoIterable<String> sorts(ViewRecord view, long at, Bson which) {
        return visible(view, at, which)
                .projection(Projections.include(SORT))
                .map(it -> it.getString(SORT).getValue());
    }

    /** The scopes of each of some documents at a position, in no order. */
    MongoIterable<Set<String>> scopes(ViewRecord view, long at, Bson which) {
        return visible(view, at, which)
                .projection(Projections.include(SCOPES))
                .map(DocumentVersions::scopes);
    }

    private static Bson holding(ViewRecord view, long at) {
        return Filters.and(
                Filters.eq(VIEW, view.documents()),
                Filters.lte(FROM, at),
                Filters.gt(UNTIL, at),
                Filters.lte(SHOWN, view.position()));
    }

    /** Writes a batch that nobody sees. */
    void stage(ViewRecord view, Decided batch, Collection<Change> changed, Set<String> removed) {
        List<BsonDocument> staged = new ArrayList<>();
        Map<String, BsonDocument> latest = new HashMap<>();
        for (Change change : changed) {
            Document document = change.document();
            BsonDocument version =
                    staged(view, batch, document.key(), change.position(), NEVER)
                            .append(SCOPES, scopes(document))
                            .append(SORT, new BsonString(document.sort()))
                            .append(BODY, new BsonBinary(document.body()));
            staged.add(version);
            BsonDocument before = latest.put(document.key(), version);
            if (before != null) {
                before.put(UNTIL, new BsonInt64(change.position()));
            }
        }
        // Ends where it begins: it only says that its key has no document from there on.
        removed.forEach(
                it -> staged.add(staged(view, batch, it, batch.to(), new BsonInt64(batch.to()))));
        if (!staged.isEmpty()) {
            versions.insertMany(staged);
        }
    }

    private static BsonDocument staged(
            ViewRecord view, Decided batch, String key, long from, BsonValue until) {
        return new BsonDocument(VIEW, new BsonString(view.documents()))
                .append(KEY, new BsonString(key))
                .append(FROM, new BsonInt64(from))
                .append(UNTIL, until)
                .append(SHOWN, NEVER)
                .append(BATCH, new BsonBinary(batch.batch()))
                .append(BASE, new BsonInt64(view.position()));
    }

    private static BsonArray scopes(Document document) {
        return new BsonArray(document.scopes().stream().sorted().map(BsonString::new).toList());
    }

    /**
     * Lets the versions of the decided batch be seen from its end on, and gives those they replace
     * their end. For readers at the present position that changes nothing; done again, or too late,
     * it does nothing.
     */
    void enforce(ViewRecord view, Decided batch) {
        Bson own = of(view, batch.batch());
        Map<String, Long> firstChanges = new HashMap<>();
        versions.find(own)
                .projection(Projections.include(KEY, FROM))
                .forEach(
                        it ->
                                firstChanges.merge(
                                        it.getString(KEY).getValue(),
                                        it.getInt64(FROM).getValue(),
                                        Math::min));
        Map<Long, List<String>> keys = new TreeMap<>();
        firstChanges.forEach(
                (key, at) -> keys.computeIfAbsent(at, _ -> new ArrayList<>()).add(key));
        List<WriteModel<BsonDocument>> changes = new ArrayList<>();
        changes.add(
                new UpdateManyModel<>(
                        Filters.and(own, Filters.eq(SHOWN, NEVER)),
                        Updates.set(SHOWN, batch.to())));
        keys.forEach((at, changedThen) -> changes.add(ended(view, at, changedThen)));
        versions.bulkWrite(changes);
    }

    private static UpdateManyModel<BsonDocument> ended(
            ViewRecord view, long at, List<String> keys) {
        return new UpdateManyModel<>(
                Filters.and(
                        Filters.eq(VIEW, view.documents()),
                        Filters.in(KEY, keys),
                        Filters.eq(UNTIL, NEVER),
                        Filters.lt(FROM, at),
                        Filters.lte(SHOWN, view.position())),
                Updates.set(UNTIL, at));
    }

    /** Removes a batch that lost. */
    void discard(ViewRecord view, UUID batch) {
        versions.deleteMany(Filters.and(of(view, batch), Filters.eq(SHOWN, NEVER)));
    }

    /** Removes what lost before the view came to where it stands. */
    void sweep(ViewRecord view) {
        versions.deleteMany(
                Filters.and(
                        Filters.eq(VIEW, view.documents()),
                        Filters.eq(SHOWN, NEVER),
                        Filters.lt(BASE, view.position())));
    }

    private static Bson of(ViewRecord view, UUID batch) {
        return Filters.and(
                Filters.eq(VIEW, view.documents()), Filters.eq(BATCH, new BsonBinary(batch)));
    }

    /** Removes all versions of this era and of those before it. */
    void drop(ViewRecord view) {
        for (long era = view.era(); era >= 0; era--) {
            versions.deleteMany(Filters.eq(VIEW, view.documents(era)));
        }
    }

    static Document document(BsonDocument version) {
        return new Document(
                version.getString(KEY).getValue(),
                scopes(version),
                version.getString(SORT).getValue(),
                version.getBinary(BODY).getData());
    }

    private static Set<String> scopes(BsonDocument version) {
        Set<String> scopes = new HashSet<>();
        version.getArray(SCOPES).forEach(it -> scopes.add(it.asString().getValue()));
        return scopes;
    }
}
