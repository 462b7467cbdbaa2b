package dk.medspor.storage.mongo;

import com.mongodb.client.MongoDatabase;
import dk.medspor.storage.AppendListener;
import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.CommitAdoption;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.Inspected;
import dk.medspor.storage.LogLostItsEnd;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.StoredEvent;
import dk.medspor.storage.log.AppendQueue;
import dk.medspor.storage.log.LogInspection;
import dk.medspor.storage.log.LogTail;
import dk.medspor.storage.log.PendingAppend;
import dk.medspor.storage.log.PublishedHead;
import dk.medspor.storage.log.QueuedAdoption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The log in the collection of commits, with its anchor and the snapshots of streams beside it. */
final class MongoCommitStore implements CommitStore {

    private final MongoDatabase database;
    private final MongoLogReader reader;
    private final PublishedHead published;
    private final AppendQueue queue;
    private final HeadWatch watch;
    private final AnchorKeeper anchor;
    private final StreamSnapshots snapshots;

    /**
     * Opens the log.
     *
     * @param changeStreams whether the server tells of commits by itself
     * @param patience how long an append looks for its outcome while the server is away
     */
    MongoCommitStore(
            MongoDatabase database, Clock clock, boolean changeStreams, Duration patience) {
        this.database = database;
        CommitCollection commits = new CommitCollection(database);
        this.reader = new MongoLogReader(commits);
        this.snapshots = StreamSnapshots.in(database);
        commits.createIndexes();
        LogTail tail = commits.tail();
        LogAnchor anchors = LogAnchor.in(database);
        anchors.read()
                .ifPresent(it -> requireAnchored(it, tail.head(), commits, database.getName()));
        this.published = new PublishedHead(tail.head());
        MongoLogWriter writer =
                new MongoLogWriter(
                        commits, tail, WriterEpochs.next(database), clock, patience, published);
        this.queue = new AppendQueue(writer::append);
        this.watch = new HeadWatch(commits, published, changeStreams);
        this.anchor = new AnchorKeeper(anchors, published);
    }

    private static void requireAnchored(
            Head anchored, Head head, CommitCollection commits, String log) {
        boolean held =
                commits.atOrBefore(anchored.position())
                        .filter(it -> CommitDocument.lastPosition(it) == anchored.position())
                        .filter(it -> Arrays.equals(CommitDocument.hash(it), anchored.hash()))
                        .isPresent();
        if (!held) {
            throw new LogLostItsEnd(log, anchored.position(), head.position());
        }
    }

    @Override
    public AppendOutcome append(NewCommit commit) {
        return queue.append(PendingAppend.of(commit));
    }

    CommitAdoption adoption() {
        CommitAdoption adoption = new QueuedAdoption(this, queue);
        return commits -> {
            commits.stream()
                    .mapToLong(StoredCommit::writerEpoch)
                    .max()
                    .ifPresent(it -> WriterEpochs.reach(database, it));
            adoption.adopt(commits);
        };
    }

    @Override
    public void measure(AppendListener listener) {
        queue.measure(listener);
    }

    @Override
    public List<StoredCommit> read(long fromPosition, int max) {
        long known = published.get().position();
        return Calls.asked(() -> reader.read(fromPosition, max, known));
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence, int max) {
        return Calls.asked(() -> reader.stream(stream, fromSequence, max));
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        return Calls.asked(() -> reader.lastSequence(stream));
    }

    /** Asks the server, as other nodes append, too. */
    @Override
    public Head head() {
        return watch.current();
    }

    @Override
    public boolean awaitBeyond(long position, Duration timeout) throws InterruptedException {
        return published.awaitBeyond(position, timeout);
    }

    @Override
    public long positionAt(Instant moment) {
        long head = head().position();
        return Calls.asked(() -> reader.positionAt(moment, head));
    }

    @Override
    public List<Inspected> inspect(long fromPosition, int max) {
        return new LogInspection(reader).inspect(fromPosition, max);
    }

    @Override
    public void storeSnapshot(CommitEvent snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Optional<CommitEvent> snapshot(String stream) {
        return snapshots.latest(stream);
    }

    @Override
    public void close() {
        published.close();
        queue.close();
        watch.close();
        anchor.close();
    }
}
