package dk.medspor.storage.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.BsonDocument;

/** Numbers the openings of the log, across all nodes. */
final class WriterEpochs {

    private static final String EPOCH = "epoch";

    private WriterEpochs() {}

    static long next(MongoDatabase database) {
        BsonDocument next =
                database.getCollection("writers", BsonDocument.class)
                        .findOneAndUpdate(
                                Filters.eq("log"),
                                Updates.inc(EPOCH, 1L),
                                new FindOneAndUpdateOptions()
                                        .upsert(true)
                                        .returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(next).getNumber(EPOCH).longValue();
    }
}
