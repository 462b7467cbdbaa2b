package dk.medspor.storage.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dk.medspor.storage.UnknownFormat;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** Says whose database this is, and in which format. */
final class FormatMark {

    private static final String MARK = "medspor";
    private static final String FORMAT = "format";

    /** Frozen: a change of it brings a way from the older one. */
    private static final int KNOWN = 1;

    private FormatMark() {}

    /** Marks an empty database, or recognises a marked one. */
    static void recognise(MongoDatabase database) {
        // Linearizable, so that a server that is no member of a replica set refuses at once.
        MongoCollection<BsonDocument> marks =
                database.getCollection("format", BsonDocument.class)
                        .withReadConcern(ReadConcern.LINEARIZABLE);
        BsonDocument mark = marks.find(Filters.eq(MARK)).first();
        if (mark == null && CommitCollection.isIn(database)) {
            throw new UnknownFormat(
                    "The database %s is not one of Medspor.".formatted(database.getName()));
        }
        if (mark == null) {
            Calls.unlessThere(
                    () ->
                            marks.insertOne(
                                    new BsonDocument("_id", new BsonString(MARK))
                                            .append(FORMAT, new BsonInt32(KNOWN))));
        } else if (mark.getNumber(FORMAT).intValue() != KNOWN) {
            throw new UnknownFormat(
                    "The database %s has format %d; this Medspor knows format %d."
                            .formatted(
                                    database.getName(), mark.getNumber(FORMAT).intValue(), KNOWN));
        }
    }
}
