package dk.medspor.storage.mutants;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.DuplicateEventId;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.history.ReadBack;
import dk.medspor.storage.log.LogTail;
import dk.medspor.storage.log.StoredForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The smallest server that several {@link Node}s can keep one log on: it takes groups of commits
 * whole, keeps positions, places in streams and ids of events unique among those it has, and may
 * lose requests and replies on the way. Like a unique index of a server it does not compare the
 * members of one group with each other.
 */
final class Shelf implements StoredForm {

    /** What a node hears. */
    sealed interface Reply {
        record Taken() implements Reply {}

        record PositionTaken() implements Reply {}

        record Refused(UUID commit, AppendOutcome reason) implements Reply {}

        /** The request or the reply was lost. */
        record Silence() implements Reply {}
    }

    private static final int CHANCES = 10;

    private final boolean guardsPositions;
    private final Optional<Random> losses;
    private final List<StoredCommit> commits = new ArrayList<>();
    private final Map<String, CommitEvent> snapshots = new HashMap<>();
    private long openings;

    private Shelf(Fault fault, Optional<Random> losses) {
        this.guardsPositions = fault != Fault.POSITION_NOT_GUARDED;
        this.losses = losses;
    }

    static Shelf reliable(Fault fault) {
        return new Shelf(fault, Optional.empty());
    }

    /** Loses one request and one reply in ten. */
    static Shelf losing(Fault fault, long seed) {
        return new Shelf(fault, Optional.of(new Random(seed)));
    }

    synchronized Reply put(List<StoredCommit> group) {
        int chance = losses.map(it -> it.nextInt(CHANCES)).orElse(CHANCES);
        if (chance == 0) {
            return new Reply.Silence();
        }
        Reply reply = answer(group);
        if (reply instanceof Reply.Taken) {
            commits.addAll(group);
            commits.sort(Comparator.comparingLong(StoredCommit::firstPosition));
        }
        return chance == 1 ? new Reply.Silence() : reply;
    }

    private Reply answer(List<StoredCommit> group) {
        if (guardsPositions && group.getFirst().firstPosition() <= tail().head().position()) {
            return new Reply.PositionTaken();
        }
        return group.stream()
                .flatMap(commit -> refusal(commit).stream())
                .findFirst()
                .orElse(new Reply.Taken());
    }

    private Optional<Reply> refusal(StoredCommit commit) {
        return commit.events().stream()
                .flatMap(event -> conflict(event).stream())
                .<Reply>map(it -> new Reply.Refused(commit.id(), it))
                .findFirst();
    }

    private Optional<AppendOutcome> conflict(CommitEvent event) {
        if (indexedAt(event.stream(), event.sequence()).isPresent()) {
            return Optional.of(new SequenceConflict(event.stream(), event.sequence()));
        }
        return knowsEventId(event.id())
                ? Optional.of(new DuplicateEventId(event.id()))
                : Optional.empty();
    }

    synchronized boolean holds(StoredCommit commit) {
        return commits.stream()
                .anyMatch(
                        it ->
                                it.firstPosition() == commit.firstPosition()
                                        && it.id().equals(commit.id()));
    }

    synchronized LogTail tail() {
        return commits.isEmpty() ? LogTail.EMPTY : tail(commits);
    }

    /** The end of a log that ends with these commits. */
    static LogTail tail(List<StoredCommit> commits) {
        StoredCommit last = commits.getLast();
        return new LogTail(
                new CommitStore.Head(last.lastPosition(), last.hash()),
                LogTime.micros(last.recordedAt()),
                LogTime.micros(last.latestEventAt()));
    }

    /** From the commit that stands at the position or nearest before it. */
    synchronized List<StoredCommit> from(long position, int max) {
        long start =
                commits.stream()
                        .mapToLong(StoredCommit::firstPosition)
                        .filter(it -> it <= position)
                        .max()
                        .orElse(0);
        return commits.stream()
                .filter(it -> it.firstPosition() >= start && it.firstPosition() < position + max)
                .toList();
    }

    synchronized ReadBack readBack() {
        return new ReadBack(tail().head(), commits);
    }

    synchronized void lose(long firstPosition) {
        commits.removeIf(it -> it.firstPosition() == firstPosition);
    }

    synchronized long nextOpening() {
        return ++openings;
    }

    synchronized void keep(CommitEvent snapshot) {
        snapshots.merge(
                snapshot.stream(),
                snapshot,
                (kept, other) -> other.sequence() < kept.sequence() ? kept : other);
    }

    synchronized Optional<CommitEvent> snapshot(String stream) {
        return Optional.ofNullable(snapshots.get(stream));
    }

    synchronized OptionalLong lastSequence(String stream) {
        return events().filter(it -> it.stream().equals(stream))
                .mapToLong(CommitEvent::sequence)
                .max();
    }

    @Override
    public synchronized Optional<StoredCommit> commitFrom(long position) {
        return commits.stream().filter(it -> it.firstPosition() >= position).findFirst();
    }

    @Override
    public synchronized Optional<Long> indexedAt(String stream, long sequence) {
        return commits.stream()
                .filter(
                        commit ->
                                commit.events().stream()
                                        .anyMatch(
                                                it ->
                                                        it.sequence() == sequence
                                                                && it.stream().equals(stream)))
                .map(StoredCommit::firstPosition)
                .findFirst();
    }

    @Override
    public synchronized boolean knowsEventId(String id) {
        return events().anyMatch(it -> it.id().equals(id));
    }

    private Stream<CommitEvent> events() {
        return commits.stream().flatMap(it -> it.events().stream());
    }
}
