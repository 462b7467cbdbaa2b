package dk.medspor.storage.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.log.LogTail;
import dk.medspor.storage.log.PublishedHead;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Learns of the commits of other nodes. A change stream, where the server has one, only says when
 * to look; where there is none, this looks by itself twenty times a second.
 */
final class HeadWatch implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /** How long the server holds back an answer of a change stream that has nothing to tell. */
    private static final Duration QUIET = Duration.ofMillis(500);

    private static final List<Bson> INSERTS =
            List.of(
                    Aggregates.match(Filters.eq("operationType", "insert")),
                    Aggregates.project(Projections.include("operationType")));

    /** How many commits are asked for one by one, before the end of the log is asked for. */
    private static final int STEPS = 16;

    private final CommitCollection commits;
    private final PublishedHead published;
    private final BackgroundTask task;

    HeadWatch(CommitCollection commits, PublishedHead published, boolean changeStreams) {
        this.commits = commits;
        this.published = published;
        this.task =
                new BackgroundTask(
                        "medspor-head-watch",
                        BETWEEN_LOOKS,
                        changeStreams ? this::followChanges : _ -> look());
    }

    /** The head as a majority has it at this moment. */
    Head current() {
        return Calls.asked(
                () -> {
                    for (int step = 0; step < STEPS; step++) {
                        Optional<LogTail> next = commits.startingAt(published.get().position() + 1);
                        if (next.isEmpty()) {
                            return published.get();
                        }
                        published.moveTo(next.get().head());
                    }
                    published.moveTo(commits.tail().head());
                    return published.get();
                });
    }

    private void look() {
        try {
            current();
        } catch (StorageFailure outage) {
            // Whoever needs the log meets the same failure and tells it; this looks again.
            return;
        }
    }

    private void followChanges(BooleanSupplier closing) {
        look();
        try (MongoCursor<BsonDocument> changes =
                commits.documents()
                        .watch(INSERTS)
                        .maxAwaitTime(QUIET.toMillis(), TimeUnit.MILLISECONDS)
                        .withDocumentClass(BsonDocument.class)
                        .cursor()) {
            while (!closing.getAsBoolean()) {
                changes.tryNext();
                look();
            }
        } catch (MongoException | IllegalStateException outage) {
            look();
        }
    }

    @Override
    public void close() {
        task.close();
    }
}
