package dk.medspor.storage.mutants;

import dk.medspor.storage.AppendListener;
import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.Inspected;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.StoredEvent;
import dk.medspor.storage.log.AppendQueue;
import dk.medspor.storage.log.LogInspection;
import dk.medspor.storage.log.PendingAppend;
import dk.medspor.storage.log.PublishedHead;
import dk.medspor.storage.log.ReadCommits;
import dk.medspor.storage.log.RecordedBy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A small adapter of the log on a {@link Shelf}, correct but for its fault. */
final class Node implements CommitStore {

    private final Shelf shelf;
    private final Fault fault;
    private final PublishedHead published;
    private final NodeWriter writer;
    private final AppendQueue queue;

    Node(Shelf shelf, Fault fault, Clock clock) {
        this.shelf = shelf;
        this.fault = fault;
        this.published = new PublishedHead(shelf.tail().head());
        this.writer = new NodeWriter(shelf, fault, clock, published);
        this.queue = new AppendQueue(writer::write);
    }

    @Override
    public AppendOutcome append(NewCommit commit) {
        return queue.append(PendingAppend.of(commit));
    }

    @Override
    public void measure(AppendListener listener) {
        queue.measure(listener);
    }

    @Override
    public List<StoredCommit> read(long fromPosition, int max) {
        int atMost = (int) Math.min(max, head().position() - fromPosition + 1);
        if (atMost <= 0) {
            return List.of();
        }
        List<StoredCommit> found = shelf.from(fromPosition, atMost);
        return fault == Fault.HOLES_PASSED_OVER ? found : ReadCommits.dense(fromPosition, found);
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence, int max) {
        return ReadCommits.stream(shelf.readBack().commits(), stream, fromSequence, max);
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        return shelf.lastSequence(stream);
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
        return RecordedBy.search(moment, head().position(), this::place);
    }

    private RecordedBy.Place place(long position) {
        StoredCommit commit = shelf.from(position, 1).getFirst();
        return new RecordedBy.Place(
                commit.firstPosition(), commit.lastPosition(), LogTime.micros(commit.recordedAt()));
    }

    @Override
    public List<Inspected> inspect(long fromPosition, int max) {
        return new LogInspection(shelf).inspect(fromPosition, max);
    }

    @Override
    public void storeSnapshot(CommitEvent snapshot) {
        shelf.keep(snapshot);
    }

    @Override
    public Optional<CommitEvent> snapshot(String stream) {
        return shelf.snapshot(stream);
    }

    @Override
    public void close() {
        published.close();
        queue.close();
    }
}
