package dk.medspor.storage.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dk.medspor.storage.CommitStore.Head;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;

/**
 * What was acknowledged last, in a document of its own: when commits are lost from the end of the
 * log, by a wrong restore for example, what is left is a valid chain. It is written behind the
 * commits, so it may fall behind the log but never runs ahead of it, and it never moves back.
 */
record LogAnchor(MongoCollection<BsonDocument> anchors) {

    private static final String LOG = "log";
    private static final String POSITION = "position";
    private static final String HASH = "hash";

    static LogAnchor in(MongoDatabase database) {
        return new LogAnchor(database.getCollection("anchor", BsonDocument.class));
    }

    Optional<Head> read() {
        return Optional.ofNullable(anchors.find(Filters.eq(LOG)).first())
                .map(
                        it ->
                                new Head(
                                        it.getNumber(POSITION).longValue(),
                                        it.getBinary(HASH).getData()));
    }

    void write(Head head) {
        Calls.unlessThere(
                () ->
                        anchors.updateOne(
                                Filters.and(Filters.eq(LOG), Filters.lt(POSITION, head.position())),
                                Updates.combine(
                                        Updates.set(POSITION, head.position()),
                                        Updates.set(HASH, new BsonBinary(head.hash()))),
                                new UpdateOptions().upsert(true)));
    }
}
