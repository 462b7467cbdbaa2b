package dk.medspor.storage.sqlite;

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
import dk.medspor.storage.log.PendingAppend;
import dk.medspor.storage.log.PublishedHead;
import dk.medspor.storage.log.QueuedAdoption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/** The log in log.db, its anchor beside it, and the snapshots of streams in snapshots.db. */
final class SqliteCommitStore implements CommitStore {

    private static final int READERS = 4;

    private final DatabaseFile file;
    private final LogWriter writer;
    private final Anchor anchor;
    private final PublishedHead published;
    private final AppendQueue queue;
    private final ReadSessions readers;
    private final SnapshotTable snapshots;

    SqliteCommitStore(Path directory, Clock clock) {
        this.file = LogTables.file(directory.resolve("log.db"));
        Path anchorFile = directory.resolve("log.anchor");
        this.writer = new LogWriter(file, clock);
        requireAnchored(anchorFile, file.path());
        this.anchor = Anchor.open(anchorFile);
        this.published = new PublishedHead(writer.tail().head());
        this.readers = new ReadSessions(file, READERS);
        this.snapshots = new SnapshotTable(directory.resolve("snapshots.db"));
        this.queue = AppendQueue.servedByCallers(this::write);
    }

    private void requireAnchored(Path anchorFile, Path log) {
        Optional<Head> anchored = Anchor.read(anchorFile).filter(it -> it.position() > EMPTY);
        if (anchored.isPresent()
                && !writer.read(session -> LogTables.holds(session, anchored.get()))) {
            long found = writer.tail().head().position();
            writer.close();
            throw new LogLostItsEnd(log.toString(), anchored.get().position(), found);
        }
    }

    private void write(List<PendingAppend> group) {
        long before = head().position();
        writer.append(group, () -> published.moveTo(writer.tail().head()));
        if (head().position() > before) {
            anchor.write(head());
        }
    }

    @Override
    public AppendOutcome append(NewCommit commit) {
        return queue.append(PendingAppend.of(commit));
    }

    @Override
    public void measure(AppendListener listener) {
        queue.measure(listener);
    }

    CommitAdoption adoption() {
        return new QueuedAdoption(this, queue);
    }

    /** Ends at the head: what is visible beyond it may still lack its flush. */
    @Override
    public List<StoredCommit> read(long fromPosition, int max) {
        int atMost = (int) Math.min(max, head().position() - fromPosition + 1);
        return atMost <= 0
                ? List.of()
                : readers.read(session -> new LogQueries(session).read(fromPosition, atMost));
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence, int max) {
        return readers.read(session -> new LogQueries(session).stream(stream, fromSequence, max));
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        return readers.read(session -> new LogQueries(session).lastSequence(stream))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    @Override
    public Head head() {
        return published.get();
    }

    @Override
    public boolean awaitBeyond(long position, Duration timeout) throws InterruptedException {
        return published.awaitBeyond(position, timeout);
    }

    @Override
    public long positionAt(Instant moment) {
        long head = head().position();
        return readers.read(session -> new LogQueries(session).positionAt(moment, head));
    }

    @Override
    public List<Inspected> inspect(long fromPosition, int max) {
        return readers.read(
                session -> new LogInspection(new LogQueries(session)).inspect(fromPosition, max));
    }

    /** Whatever fails is taken for damage, which inspection names. */
    @Override
    public Optional<Proven> proven(LongConsumer progress) {
        try (var proof = new LogProof(file)) {
            return Optional.of(proof.of(head(), progress));
        } catch (RuntimeException unsound) {
            return Optional.empty();
        }
    }

    @Override
    public boolean provesItself() {
        return true;
    }

    @Override
    public void storeSnapshot(CommitEvent snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Optional<CommitEvent> snapshot(String stream) {
        return snapshots.latest(stream);
    }

    /** The writer's session closes last: it is the one that tidies the write-ahead log. */
    @Override
    public void close() {
        published.close();
        queue.close();
        readers.close();
        snapshots.close();
        writer.close();
        anchor.close();
    }
}
