package dk.medspor.storage.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.log.EventBytes;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;

/** The latest snapshot of each stream. */
record StreamSnapshots(MongoCollection<BsonDocument> snapshots) {

    private static final String SEQUENCE = "sequence";
    private static final String BODY = "body";

    static StreamSnapshots in(MongoDatabase database) {
        return new StreamSnapshots(database.getCollection("snapshots", BsonDocument.class));
    }

    /** A later one is in the way of the insert that this becomes when it finds no earlier one. */
    void store(CommitEvent snapshot) {
        Calls.unlessThere(
                () ->
                        snapshots.updateOne(
                                Filters.and(
                                        Filters.eq(snapshot.stream()),
                                        Filters.lte(SEQUENCE, snapshot.sequence())),
                                Updates.combine(
                                        Updates.set(SEQUENCE, snapshot.sequence()),
                                        Updates.set(BODY, new BsonBinary(EventBytes.of(snapshot)))),
                                new UpdateOptions().upsert(true)));
    }

    Optional<CommitEvent> latest(String stream) {
        return Optional.ofNullable(Calls.asked(() -> snapshots.find(Filters.eq(stream)).first()))
                .map(it -> EventBytes.event(ByteBuffer.wrap(it.getBinary(BODY).getData())));
    }
}
