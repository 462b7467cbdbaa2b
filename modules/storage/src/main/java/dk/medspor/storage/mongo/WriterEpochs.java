package dk.medspor.storage.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.BsonDocument;

/** Numbers the openings of the log, across all nodes. */
final class WriterEpochs {

    private static final String LOG = "log";
    private static final String EPOCH = "epoch";

    private WriterEpochs() {}

    static long next(MongoDatabase database) {
        BsonDocument next =
                writers(database)
                        .findOneAndUpdate(
                                Filters.eq(LOG),
                                Updates.inc(EPOCH, 1L),
                                new FindOneAndUpdateOptions()
                                        .upsert(true)
                                        .returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(next).getNumber(EPOCH).longValue();
    }

    /** Lets later openings count on from that one. */
    static void reach(MongoDatabase database, long epoch) {
        Calls.told(
                () ->
                        writers(database)
                                .updateOne(
                                        Filters.and(Filters.eq(LOG), Filters.lt(EPOCH, epoch)),
                                        Updates.set(EPOCH, epoch)));
    }

    private static MongoCollection<BsonDocument> writers(MongoDatabase database) {
        return database.getCollection("writers", BsonDocument.class);
    }
}
