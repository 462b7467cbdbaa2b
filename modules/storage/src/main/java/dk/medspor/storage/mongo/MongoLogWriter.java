package dk.medspor.storage.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.AppendOutcome.OutcomeUnknown;
import dk.medspor.storage.log.ClaimedPlaces;
import dk.medspor.storage.log.LogTail;
import dk.medspor.storage.log.PendingAppend;
import dk.medspor.storage.log.PublishedHead;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;

/**
 * Appends groups to a log that other nodes append to as well; used by one thread.
 *
 * <p>A round inserts the undecided commits, in order, behind the end of the log as this node knows
 * it. Who else was there first shows as a duplicate of the position: then the end is read again and
 * the rest goes into the next round. Whatever else goes wrong leaves a doubt that only the log can
 * settle: the same commits are tried again at their places until it is known what became of them,
 * or patience ends.
 */
final class MongoLogWriter {

    private static final int REMEMBERED = 50_000;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final CommitCollection commits;
    private final long epoch;
    private final Clock clock;
    private final Duration patience;
    private final PublishedHead published;
    private final ClaimedPlaces recent = ClaimedPlaces.recent(REMEMBERED);
    private final Set<UUID> inDoubt = new HashSet<>();
    private Optional<LogTail> tail;

    MongoLogWriter(
            CommitCollection commits,
            LogTail tail,
            long epoch,
            Clock clock,
            Duration patience,
            PublishedHead published) {
        this.commits = commits;
        this.tail = Optional.of(tail);
        this.epoch = epoch;
        this.clock = clock;
        this.patience = patience;
        this.published = published;
    }

    /** Appends a group; when this returns every caller has been told. */
    void append(List<PendingAppend> group) {
        long start = System.nanoTime();
        inDoubt.clear();
        List<PendingAppend> undecided = group;
        String reason = "others kept taking its place";
        while (!undecided.isEmpty()) {
            try {
                round(undecided);
            } catch (MongoException | IllegalStateException e) {
                tail = Optional.empty();
                reason = e.toString();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            undecided = undecided.stream().filter(it -> !it.outcome().isDone()).toList();
            if (System.nanoTime() - start > patience.toNanos()) {
                giveUp(undecided, reason);
                return;
            }
        }
    }

    private void giveUp(List<PendingAppend> undecided, String reason) {
        for (PendingAppend append : undecided) {
            UUID id = append.commit().id();
            append.resolve(
                    inDoubt.contains(id)
                            ? new OutcomeUnknown(id, reason)
                            : new NotRecorded(reason));
        }
    }

    private void round(List<PendingAppend> undecided) {
        List<PlacedCommit> tried = AppendRound.of(undecided, tail(), clock, recent);
        if (tried.isEmpty()) {
            return;
        }
        tried.forEach(it -> it.append().attempted());
        try {
            commits.insert(tried.stream().map(it -> CommitDocument.of(it, epoch)).toList());
            recorded(tried);
        } catch (MongoBulkWriteException e) {
            tail = Optional.empty();
            if (e.getWriteConcernError() == null && !e.getWriteErrors().isEmpty()) {
                refused(tried, e.getWriteErrors().getFirst());
            } else {
                doubtful(tried);
            }
        } catch (MongoException | IllegalStateException e) {
            tail = Optional.empty();
            doubtful(tried);
        }
    }

    private LogTail tail() {
        LogTail known = tail.orElseGet(commits::tail);
        tail = Optional.of(known);
        published.moveTo(known.head());
        return known;
    }

    private void recorded(List<PlacedCommit> placed) {
        LogTail last = placed.getLast().after();
        tail = Optional.of(last);
        published.moveTo(last.head());
        placed.forEach(it -> recent.add(it.append().commit()));
        placed.forEach(PlacedCommit::recorded);
    }

    /** Those before the refused one are recorded, those behind it were not tried. */
    private void refused(List<PlacedCommit> tried, BulkWriteError error) {
        List<PlacedCommit> before = tried.subList(0, error.getIndex());
        if (!before.isEmpty()) {
            recorded(before);
            tail = Optional.empty();
        }
        PlacedCommit refused = tried.get(error.getIndex());
        if (Calls.isDuplicate(error.getCode())) {
            settle(refused);
        } else {
            refused.append().resolve(new NotRecorded(error.getMessage()));
        }
    }

    /** A commit that only came second at its position stays undecided. */
    private void settle(PlacedCommit refused) {
        Optional<BsonDocument> there = commits.confirmed(refused.firstPosition());
        if (there.isPresent()) {
            isRecorded(refused.append(), there.get());
            return;
        }
        for (BsonDocument other : commits.inTheWayOf(refused.append().commit())) {
            commits.confirmed(CommitDocument.position(other))
                    .filter(it -> !isRecorded(refused.append(), it))
                    .flatMap(it -> CommitConflict.between(refused.append().commit(), it))
                    .ifPresent(refused.append()::resolve);
        }
    }

    /** Whether this document is the commit; then its caller is told. */
    private boolean isRecorded(PendingAppend append, BsonDocument document) {
        if (!CommitDocument.commitId(document).equals(append.commit().id())) {
            return false;
        }
        published.moveTo(CommitDocument.tail(document).head());
        append.resolve(CommitDocument.appended(document));
        return true;
    }

    /**
     * Reads what became of each. The first one that is not at its place ends the search: insertion
     * is in order, and what may still be under way can land at that very place only.
     */
    private void doubtful(List<PlacedCommit> tried) {
        tried.forEach(it -> inDoubt.add(it.append().commit().id()));
        for (PlacedCommit placed : tried) {
            Optional<BsonDocument> there = commits.confirmed(placed.firstPosition());
            if (there.isEmpty() || !isRecorded(placed.append(), there.get())) {
                LockSupport.parkNanos(PAUSE.toNanos());
                return;
            }
        }
    }
}
