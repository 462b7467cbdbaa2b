package dk.medspor.storage.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Objects;
import org.bson.BsonDocument;

/** The clock of the primary, asked by letting it write down what it shows. */
record ServerClock(MongoCollection<BsonDocument> clocks) {

    private static final String NOW = "now";

    static ServerClock of(MongoDatabase database) {
        return new ServerClock(database.getCollection("clock", BsonDocument.class));
    }

    Instant now() {
        BsonDocument shown =
                Calls.asked(
                        () ->
                                Objects.requireNonNull(
                                        clocks.findOneAndUpdate(
                                                Filters.eq("server"),
                                                Updates.currentDate(NOW),
                                                new FindOneAndUpdateOptions()
                                                        .upsert(true)
                                                        .returnDocument(ReturnDocument.AFTER))));
        return Instant.ofEpochMilli(shown.getDateTime(NOW).getValue());
    }
}
