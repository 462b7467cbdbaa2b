package dk.medspor.storage.mongo;

import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.Inspected.Damage;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.log.CommitBody;
import dk.medspor.storage.log.Identity;
import dk.medspor.storage.log.LogTail;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBinarySubType;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * A commit as one document. Its {@code _id} is the position of its first event; {@code streams} and
 * {@code eventIds} are there for their unique indexes only.
 */
final class CommitDocument {

    static final String POSITION = "_id";
    static final String STREAMS = "streams";
    static final String EVENT_IDS = "eventIds";
    static final String BODY = "body";

    private static final String COMMIT_ID = "commitId";
    private static final String EVENTS = "events";
    private static final String WRITER_EPOCH = "writerEpoch";
    private static final String RECORDED_AT = "recordedAt";
    private static final String LATEST_EVENT_AT = "latestEventAt";
    private static final String PREVIOUS = "prev";
    private static final String HASH = "hash";

    private static final String ZEROS = "0".repeat(Long.toString(Long.MAX_VALUE).length());

    private CommitDocument() {}

    static BsonDocument of(PlacedCommit placed, long epoch) {
        NewCommit commit = placed.append().commit();
        LogTail after = placed.after();
        return new BsonDocument(POSITION, new BsonInt64(placed.firstPosition()))
                .append(EVENTS, new BsonInt32(commit.events().size()))
                .append(COMMIT_ID, new BsonBinary(commit.id()))
                .append(WRITER_EPOCH, new BsonInt64(placed.append().epoch(epoch)))
                .append(RECORDED_AT, new BsonInt64(after.recordedAt()))
                .append(LATEST_EVENT_AT, new BsonInt64(after.latestEventAt()))
                .append(PREVIOUS, new BsonBinary(placed.before().head().hash()))
                .append(HASH, new BsonBinary(after.head().hash()))
                .append(STREAMS, streamKeys(commit.events()))
                .append(EVENT_IDS, eventIds(commit.events()))
                .append(BODY, new BsonBinary(placed.append().body()));
    }

    static StoredCommit commit(BsonDocument document) {
        long position = position(document);
        int events = whole(document, EVENTS).intValue();
        CommitBody body = CommitBody.decoded(position, events, bytes(document, BODY));
        return new StoredCommit(
                position,
                commitId(document),
                whole(document, WRITER_EPOCH),
                LogTime.ofMicros(whole(document, RECORDED_AT)),
                LogTime.ofMicros(whole(document, LATEST_EVENT_AT)),
                body.command(),
                bytes(document, HASH),
                body.events());
    }

    /** The end of a log whose last commit this is; needs no body. */
    static LogTail tail(BsonDocument document) {
        return new LogTail(
                new Head(lastPosition(document), bytes(document, HASH)),
                recordedAt(document),
                whole(document, LATEST_EVENT_AT));
    }

    /** What its caller is told. */
    static Appended appended(BsonDocument document) {
        return new Appended(
                position(document), lastPosition(document), LogTime.ofMicros(recordedAt(document)));
    }

    static long position(BsonDocument document) {
        return document.getNumber(POSITION).longValue();
    }

    static long lastPosition(BsonDocument document) {
        return position(document) + whole(document, EVENTS) - 1;
    }

    static long recordedAt(BsonDocument document) {
        return whole(document, RECORDED_AT);
    }

    static UUID commitId(BsonDocument document) {
        return field(document, it -> it.getBinary(COMMIT_ID).asUuid());
    }

    static byte[] previous(BsonDocument document) {
        return bytes(document, PREVIOUS);
    }

    static byte[] hash(BsonDocument document) {
        return bytes(document, HASH);
    }

    static BsonArray streamKeys(List<CommitEvent> events) {
        return new BsonArray(
                events.stream().map(it -> streamKey(it.stream(), it.sequence())).toList());
    }

    static BsonArray eventIds(List<CommitEvent> events) {
        return new BsonArray(events.stream().map(it -> eventId(it.id())).toList());
    }

    /** The sequence with all its digits, so that keys of a stream sort by it. */
    static BsonString streamKey(String stream, long sequence) {
        String digits = Long.toString(sequence);
        return new BsonString(stream + "|" + ZEROS.substring(digits.length()) + digits);
    }

    /** A canonical UUID takes half the room as what it is. */
    static BsonValue eventId(String id) {
        return Identity.uuid(id)
                .<BsonValue>map(BsonBinary::new)
                .orElseGet(() -> new BsonString(id));
    }

    private static Long whole(BsonDocument document, String name) {
        return field(document, it -> it.getNumber(name).longValue());
    }

    private static byte[] bytes(BsonDocument document, String name) {
        return field(
                document,
                it -> {
                    BsonBinary binary = it.getBinary(name);
                    if (binary.getType() != BsonBinarySubType.BINARY.getValue()) {
                        throw new BsonInvalidOperationException(name + " is no plain binary");
                    }
                    return binary.getData();
                });
    }

    private static <T> T field(BsonDocument document, Function<BsonDocument, T> reading) {
        try {
            return reading.apply(document);
        } catch (BsonInvalidOperationException | IllegalArgumentException e) {
            throw new DamagedLog(
                    position(document), Damage.UNREADABLE, "the commit has another form");
        }
    }
}
