package dk.medspor.storage.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.Inspected.Damage;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.StoredEvent;
import dk.medspor.storage.log.ReadCommits;
import dk.medspor.storage.log.RecordedBy;
import dk.medspor.storage.log.RecordedBy.Place;
import dk.medspor.storage.log.StoredForm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** What is asked of the log. */
record MongoLogReader(CommitCollection commits) implements StoredForm {

    /** Documents in one reply. */
    private static final int PAGE = 250;

    private static final Bson IN_ORDER = Sorts.ascending(CommitDocument.POSITION);

    /**
     * Whole commits from the one that holds the position on.
     *
     * @param head a position that the log is known to have reached
     */
    List<StoredCommit> read(long fromPosition, int max, long head) {
        List<BsonDocument> documents = new ArrayList<>();
        commits.documents()
                .find(
                        Filters.and(
                                Filters.gte(CommitDocument.POSITION, fromPosition),
                                Filters.lt(CommitDocument.POSITION, fromPosition + max)))
                .sort(IN_ORDER)
                .batchSize(PAGE)
                .into(documents);
        if (documents.isEmpty() && fromPosition > head) {
            return List.of();
        }
        if (documents.isEmpty() || CommitDocument.position(documents.getFirst()) > fromPosition) {
            commits.atOrBefore(fromPosition).ifPresent(documents::addFirst);
        }
        requireLinks(documents);
        return ReadCommits.dense(
                fromPosition, documents.stream().map(CommitDocument::commit).toList());
    }

    /** Two nodes that built on different ends would leave a fork: no reader may take either. */
    private static void requireLinks(List<BsonDocument> documents) {
        for (int i = 1; i < documents.size(); i++) {
            BsonDocument before = documents.get(i - 1);
            BsonDocument next = documents.get(i);
            boolean follows =
                    CommitDocument.position(next) == CommitDocument.lastPosition(before) + 1;
            if (follows
                    && !Arrays.equals(CommitDocument.previous(next), CommitDocument.hash(before))) {
                throw new DamagedLog(
                        CommitDocument.position(next),
                        Damage.UNREADABLE,
                        "the commit does not follow the one before");
            }
        }
    }

    /**
     * Sequences of a stream rise with the positions, so the first commits have the first events.
     */
    List<StoredEvent> stream(String stream, long fromSequence, int max) {
        List<StoredCommit> found = new ArrayList<>();
        ofStream(stream, fromSequence)
                .sort(IN_ORDER)
                .limit(max)
                .batchSize(PAGE)
                .map(CommitDocument::commit)
                .into(found);
        return ReadCommits.stream(found, stream, fromSequence, max);
    }

    OptionalLong lastSequence(String stream) {
        BsonDocument last =
                ofStream(stream, 0)
                        .sort(Sorts.descending(CommitDocument.POSITION))
                        .limit(1)
                        .first();
        return last == null
                ? OptionalLong.empty()
                : CommitDocument.commit(last).events().stream()
                        .filter(it -> it.stream().equals(stream))
                        .mapToLong(it -> it.sequence())
                        .max();
    }

    private FindIterable<BsonDocument> ofStream(String stream, long fromSequence) {
        BsonDocument sequences =
                new BsonDocument("$gte", CommitDocument.streamKey(stream, fromSequence))
                        .append("$lte", CommitDocument.streamKey(stream, Long.MAX_VALUE));
        return commits.documents()
                .find(Filters.elemMatch(CommitDocument.STREAMS, sequences))
                .hintString(CommitCollection.BY_STREAM);
    }

    long positionAt(Instant moment, long head) {
        return RecordedBy.search(moment, head, this::place);
    }

    private Place place(long position) {
        BsonDocument found =
                commits.atOrBefore(position).orElseThrow(() -> ReadCommits.missing(position));
        return new Place(
                CommitDocument.position(found),
                CommitDocument.lastPosition(found),
                CommitDocument.recordedAt(found));
    }

    @Override
    public Optional<StoredCommit> commitFrom(long position) {
        return Optional.ofNullable(
                        commits.documents()
                                .find(Filters.gte(CommitDocument.POSITION, position))
                                .sort(IN_ORDER)
                                .limit(1)
                                .first())
                .map(CommitDocument::commit);
    }

    @Override
    public Optional<Long> indexedAt(String stream, long sequence) {
        return Optional.ofNullable(
                        commits.documents()
                                .find(
                                        Filters.eq(
                                                CommitDocument.STREAMS,
                                                CommitDocument.streamKey(stream, sequence)))
                                .projection(Projections.include(CommitDocument.POSITION))
                                .first())
                .map(CommitDocument::position);
    }

    @Override
    public boolean knowsEventId(String id) {
        return commits.documents()
                        .find(Filters.eq(CommitDocument.EVENT_IDS, CommitDocument.eventId(id)))
                        .projection(Projections.include(CommitDocument.POSITION))
                        .first()
                != null;
    }
}
