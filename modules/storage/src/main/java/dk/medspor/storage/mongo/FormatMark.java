package dk.medspor.storage.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dk.medspor.storage.StorageFailure;
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

    /** Recognises a marked database; fails on any other, and leaves it as it is. */
    static void require(MongoDatabase database) {
        if (marks(database).find(Filters.eq(MARK)).first() == null) {
            throw new StorageFailure(
                    "The database %s holds no log of Medspor.".formatted(database.getName()));
        }
        recognise(database);
    }

    /** Marks an empty database, or recognises a marked one. */
    static void recognise(MongoDatabase database) {
        MongoCollection<BsonDocument> marks = marks(database);
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

    /** Linearizable, so that a server that is no member of a replica set refuses at once. */
    private static MongoCollection<BsonDocument> marks(MongoDatabase database) {
        return database.getCollection("format", BsonDocument.class)
                .withReadConcern(ReadConcern.LINEARIZABLE);
    }
}
