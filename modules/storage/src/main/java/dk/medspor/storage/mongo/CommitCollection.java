package dk.medspor.storage.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.log.LogTail;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.conversions.Bson;

/**
 * The collection of commits. Reads see what a majority has, unless they say otherwise. Failures are
 * those of the driver.
 */
final class CommitCollection {

    /** The index that finds the events of a stream. */
    static final String BY_STREAM = "streams_1";

    private static final String NAME = "commits";
    private static final Bson ENVELOPE =
            Projections.exclude(
                    CommitDocument.BODY, CommitDocument.STREAMS, CommitDocument.EVENT_IDS);
    private static final Bson KEYS = Projections.exclude(CommitDocument.BODY);

    /** How long a majority may take to confirm a read. */
    private static final Duration CONFIRMATION = Duration.ofSeconds(10);

    private final MongoCollection<BsonDocument> commits;

    CommitCollection(MongoDatabase database) {
        this.commits = database.getCollection(NAME, BsonDocument.class);
    }

    static boolean isIn(MongoDatabase database) {
        return database.getCollection(NAME).find().limit(1).first() != null;
    }

    void createIndexes() {
        IndexOptions unique = new IndexOptions().unique(true);
        commits.createIndex(Indexes.ascending(CommitDocument.STREAMS), unique);
        commits.createIndex(Indexes.ascending(CommitDocument.EVENT_IDS), unique);
    }

    MongoCollection<BsonDocument> documents() {
        return commits;
    }

    /** Inserts in order up to the first that fails. */
    void insert(List<BsonDocument> documents) {
        commits.insertMany(documents, new InsertManyOptions().ordered(true));
    }

    /** The end of the log. */
    LogTail tail() {
        return first(
                        commits.find()
                                .sort(Sorts.descending(CommitDocument.POSITION))
                                .projection(ENVELOPE))
                .map(CommitDocument::tail)
                .orElse(LogTail.EMPTY);
    }

    /** The end of the log as it was when the commit that starts there was its last. */
    Optional<LogTail> startingAt(long position) {
        return first(commits.find(at(position)).projection(ENVELOPE)).map(CommitDocument::tail);
    }

    /** The commit that starts there, once a majority confirms that this is the primary's word. */
    Optional<BsonDocument> confirmed(long position) {
        return first(
                commits.withReadConcern(ReadConcern.LINEARIZABLE)
                        .find(at(position))
                        .projection(KEYS)
                        .maxTime(CONFIRMATION.toMillis(), TimeUnit.MILLISECONDS));
    }

    /**
     * Commits that hold an event id or a sequence which this one wants. They may not be confirmed
     * yet, just as the indexes that refuse a duplicate.
     */
    List<BsonDocument> inTheWayOf(NewCommit commit) {
        MongoCollection<BsonDocument> newest = commits.withReadConcern(ReadConcern.LOCAL);
        List<BsonDocument> found = new ArrayList<>();
        for (Bson wanted :
                List.of(
                        Filters.in(
                                CommitDocument.STREAMS, CommitDocument.streamKeys(commit.events())),
                        Filters.in(
                                CommitDocument.EVENT_IDS,
                                CommitDocument.eventIds(commit.events())))) {
            newest.find(wanted).projection(KEYS).into(found);
        }
        return found;
    }

    /** The commit that holds a position, or else the last one before it. */
    Optional<BsonDocument> atOrBefore(long position) {
        return first(
                commits.find(Filters.lte(CommitDocument.POSITION, position))
                        .sort(Sorts.descending(CommitDocument.POSITION)));
    }

    private static Bson at(long position) {
        return Filters.eq(CommitDocument.POSITION, new BsonInt64(position));
    }

    private static Optional<BsonDocument> first(FindIterable<BsonDocument> found) {
        return Optional.ofNullable(found.limit(1).first());
    }
}
