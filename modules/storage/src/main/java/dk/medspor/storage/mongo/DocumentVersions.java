package dk.medspor.storage.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.mongo.ViewRecord.Decided;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/**
 * The documents of views in all their versions. A version is in force from one position of its view
 * up to, but without, another.
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
    private static final String BODY = "body";

    /** The start of a version whose batch is not in force, and the end of one that is current. */
    private static final BsonInt64 NEVER = new BsonInt64(Long.MAX_VALUE);

    /** Keys in one condition. */
    private static final int KEYS = 1_000;

    static DocumentVersions in(MongoDatabase database) {
        return new DocumentVersions(database.getCollection("documents", BsonDocument.class));
    }

    void createIndexes() {
        versions.createIndex(Indexes.ascending(VIEW, SCOPES, SORT, KEY, FROM, UNTIL));
        versions.createIndex(Indexes.ascending(VIEW, KEY, FROM, UNTIL));
        versions.createIndex(Indexes.ascending(VIEW, BATCH));
        versions.createIndex(Indexes.ascending(VIEW, UNTIL));
    }

    /** What is in force at the position that the view stands at. */
    FindIterable<BsonDocument> visible(ViewRecord view, Bson which) {
        return versions.find(inForce(view, which));
    }

    long count(ViewRecord view, Bson which) {
        return versions.countDocuments(inForce(view, which));
    }

    private static Bson inForce(ViewRecord view, Bson which) {
        return Filters.and(
                Filters.eq(VIEW, view.documents()),
                which,
                Filters.lte(FROM, view.position()),
                Filters.gt(UNTIL, view.position()));
    }

    /** Writes a batch that nobody sees. */
    void stage(ViewRecord view, Decided batch, Collection<Document> changed, Set<String> removed) {
        List<BsonDocument> staged = new ArrayList<>();
        Set<String> gone = new HashSet<>(removed);
        for (Document document : changed) {
            gone.remove(document.key());
            staged.add(
                    staged(view, batch, document.key(), NEVER)
                            .append(SCOPES, scopes(document))
                            .append(SORT, new BsonString(document.sort()))
                            .append(BODY, new BsonBinary(document.body())));
        }
        // Ends where it begins: it only says that its key has no document from there on.
        gone.forEach(it -> staged.add(staged(view, batch, it, new BsonInt64(batch.to()))));
        if (!staged.isEmpty()) {
            versions.insertMany(staged);
        }
    }

    private static BsonDocument staged(
            ViewRecord view, Decided batch, String key, BsonValue until) {
        return new BsonDocument(VIEW, new BsonString(view.documents()))
                .append(KEY, new BsonString(key))
                .append(FROM, NEVER)
                .append(UNTIL, until)
                .append(BATCH, new BsonBinary(batch.batch()))
                .append(BASE, new BsonInt64(view.position()));
    }

    private static BsonArray scopes(Document document) {
        return new BsonArray(document.scopes().stream().sorted().map(BsonString::new).toList());
    }

    /**
     * Gives the versions of the decided batch their start, and those they replace their end. For
     * readers at the present position that changes nothing; done again, or too late, it does
     * nothing.
     */
    void enforce(ViewRecord view, Decided batch) {
        Bson own =
                Filters.and(
                        Filters.eq(VIEW, view.documents()),
                        Filters.eq(BATCH, new BsonBinary(batch.batch())));
        List<String> keys =
                versions.find(own)
                        .projection(Projections.include(KEY))
                        .map(it -> it.getString(KEY).getValue())
                        .into(new ArrayList<>());
        List<WriteModel<BsonDocument>> changes = new ArrayList<>();
        changes.add(
                new UpdateManyModel<>(
                        Filters.and(own, Filters.eq(FROM, NEVER)), Updates.set(FROM, batch.to())));
        for (int i = 0; i < keys.size(); i += KEYS) {
            changes.add(ended(view, batch, keys.subList(i, Math.min(i + KEYS, keys.size()))));
        }
        versions.bulkWrite(changes);
    }

    private static UpdateManyModel<BsonDocument> ended(
            ViewRecord view, Decided batch, List<String> keys) {
        return new UpdateManyModel<>(
                Filters.and(
                        Filters.eq(VIEW, view.documents()),
                        Filters.in(KEY, keys),
                        Filters.eq(UNTIL, NEVER),
                        Filters.lt(FROM, batch.to())),
                Updates.set(UNTIL, batch.to()));
    }

    /** Removes a batch that lost. */
    void discard(ViewRecord view, UUID batch) {
        versions.deleteMany(
                Filters.and(
                        Filters.eq(VIEW, view.documents()),
                        Filters.eq(BATCH, new BsonBinary(batch)),
                        Filters.eq(FROM, NEVER)));
    }

    /** Removes what no reader at the position or later can see, and what lost long ago. */
    void clean(ViewRecord view, long position) {
        versions.deleteMany(
                Filters.and(Filters.eq(VIEW, view.documents()), Filters.lte(UNTIL, position)));
        versions.deleteMany(
                Filters.and(
                        Filters.eq(VIEW, view.documents()),
                        Filters.eq(FROM, NEVER),
                        Filters.lt(BASE, position)));
    }

    /** Removes all versions of this era and of those before it. */
    void drop(ViewRecord view) {
        for (long era = view.era(); era >= 0; era--) {
            versions.deleteMany(Filters.eq(VIEW, view.id() + "#" + era));
        }
    }

    static Document document(BsonDocument version) {
        Set<String> scopes = new HashSet<>();
        version.getArray(SCOPES).forEach(it -> scopes.add(it.asString().getValue()));
        return new Document(
                version.getString(KEY).getValue(),
                scopes,
                version.getString(SORT).getValue(),
                version.getBinary(BODY).getData());
    }
}
