package dk.medspor.storage.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dk.medspor.storage.RecordStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** Records, one document each; a write names the version that it builds on. */
final class MongoRecordStore implements RecordStore {

    private static final String KIND = "kind";
    private static final String KEY = "key";
    private static final String VERSION = "version";
    private static final String BODY = "body";

    private final MongoCollection<BsonDocument> records;

    MongoRecordStore(MongoDatabase database) {
        this.records = database.getCollection("records", BsonDocument.class);
        records.createIndex(Indexes.ascending(KIND, KEY), new IndexOptions().unique(true));
    }

    @Override
    public Optional<StoredRecord> get(String kind, String key) {
        return Optional.ofNullable(Calls.asked(() -> records.find(of(kind, key)).first()))
                .map(MongoRecordStore::record);
    }

    @Override
    public List<StoredRecord> list(String kind, String afterKey, int limit) {
        return Calls.asked(
                () ->
                        records.find(Filters.and(Filters.eq(KIND, kind), Filters.gt(KEY, afterKey)))
                                .sort(Sorts.ascending(KEY))
                                .limit(limit)
                                .map(MongoRecordStore::record)
                                .into(new ArrayList<>()));
    }

    @Override
    public long count(String kind) {
        return Calls.asked(() -> records.countDocuments(Filters.eq(KIND, kind)));
    }

    @Override
    public boolean put(String kind, String key, long expectedVersion, byte[] body) {
        return expectedVersion == NEW
                ? Calls.unlessThere(() -> records.insertOne(first(kind, key, body)))
                : Calls.asked(
                                        () ->
                                                records.updateOne(
                                                        of(kind, key, expectedVersion),
                                                        Updates.combine(
                                                                Updates.set(
                                                                        BODY, new BsonBinary(body)),
                                                                Updates.set(
                                                                        VERSION,
                                                                        expectedVersion + 1))))
                                .getMatchedCount()
                        > 0;
    }

    @Override
    public boolean delete(String kind, String key, long expectedVersion) {
        return Calls.asked(() -> records.deleteOne(of(kind, key, expectedVersion)))
                        .getDeletedCount()
                > 0;
    }

    @Override
    public Set<String> kinds() {
        return Calls.asked(
                () ->
                        records.aggregate(List.of(Aggregates.group("$" + KIND)))
                                .map(it -> it.getString("_id").getValue())
                                .into(new HashSet<>()));
    }

    @Override
    public void adopt(String kind, List<StoredRecord> adopted) {
        List<UpdateOneModel<BsonDocument>> writes =
                adopted.stream()
                        .map(
                                it ->
                                        new UpdateOneModel<BsonDocument>(
                                                of(kind, it.key()),
                                                Updates.combine(
                                                        Updates.set(VERSION, it.version()),
                                                        Updates.set(
                                                                BODY, new BsonBinary(it.body()))),
                                                new UpdateOptions().upsert(true)))
                        .toList();
        if (!writes.isEmpty()) {
            Calls.told(() -> records.bulkWrite(writes));
        }
    }

    private static BsonDocument first(String kind, String key, byte[] body) {
        return of(kind, key, NEW + 1).append(BODY, new BsonBinary(body));
    }

    private static BsonDocument of(String kind, String key) {
        return new BsonDocument(KIND, new BsonString(kind)).append(KEY, new BsonString(key));
    }

    private static BsonDocument of(String kind, String key, long version) {
        return of(kind, key).append(VERSION, new BsonInt64(version));
    }

    private static StoredRecord record(BsonDocument document) {
        return new StoredRecord(
                document.getString(KEY).getValue(),
                document.getNumber(VERSION).longValue(),
                document.getBinary(BODY).getData());
    }

    /** The connection is closed with all stores together. */
    @Override
    public void close() {}
}
