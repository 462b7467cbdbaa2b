package dk.medspor.eventlog;

import dk.medspor.eventlog.LogVerification.Broken;
import dk.medspor.eventlog.LogVerification.Reason;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitHash;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.Inspected;
import dk.medspor.storage.Inspected.Damage;
import dk.medspor.storage.Inspected.Damaged;
import dk.medspor.storage.Inspected.Intact;
import dk.medspor.storage.StoredCommit;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Walks the chain from the first commit and stops at the first that is not sound. */
final class ChainWalk {

    private static final int BATCH = 500;

    private final CommitStore store;
    private final LongConsumer progress;
    private final Head head;
    private long commits;
    private long next;
    private byte[] hash = CommitHash.genesis();
    private Instant recordedAt = Instant.MIN;
    private Instant latestEventAt = Instant.MIN;

    ChainWalk(CommitStore store, LongConsumer progress) {
        this.store = store;
        this.progress = progress;
        this.head = store.head();
    }

    LogVerification walk() {
        Optional<Broken> broken = Optional.empty();
        while (broken.isEmpty() && next <= head.position()) {
            broken = checkBatch();
            progress.accept(next);
        }
        return new LogVerification(
                commits, next, HexFormat.of().formatHex(hash), broken.or(this::checkHead));
    }

    private Optional<Broken> checkBatch() {
        List<Inspected> batch = inspect();
        if (batch.isEmpty()) {
            return broken(next, Reason.MISSING, "the log ends before its head");
        }
        for (Inspected inspected : batch) {
            Optional<Broken> broken = check(inspected);
            if (broken.isPresent() || next > head.position()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    /** A store that breaks its promise not to throw is damage, too. */
    private List<Inspected> inspect() {
        try {
            return store.inspect(next, BATCH);
        } catch (RuntimeException e) {
            return List.of(new Damaged(next, Damage.UNREADABLE, e.toString()));
        }
    }

    private Optional<Broken> check(Inspected inspected) {
        return switch (inspected) {
            case Damaged damaged when damaged.position() < next ->
                    broken(next, reason(damaged.damage()), damaged.detail());
            case Damaged(var position, var damage, var detail) ->
                    broken(position, reason(damage), detail);
            case Intact(var commit) -> link(commit);
        };
    }

    private Optional<Broken> link(StoredCommit commit) {
        if (commit.firstPosition() != next) {
            return broken(next, Reason.MISSING, "the log goes on at " + commit.firstPosition());
        }
        byte[] expected = commit.hashAfter(hash);
        if (!Arrays.equals(commit.hash(), expected)) {
            return broken(next, Reason.HASH, "the hash does not fit");
        }
        Instant latest = latest(commit);
        if (commit.recordedAt().isBefore(recordedAt) || !commit.latestEventAt().equals(latest)) {
            return broken(next, Reason.TIME, "the times do not fit");
        }
        hash = expected;
        recordedAt = commit.recordedAt();
        latestEventAt = latest;
        next = commit.lastPosition() + 1;
        commits++;
        return Optional.empty();
    }

    private Instant latest(StoredCommit commit) {
        return Stream.concat(
                        Stream.of(latestEventAt),
                        commit.events().stream().map(CommitEvent::timestamp))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Optional<Broken> checkHead() {
        return next == head.position() + 1 && Arrays.equals(hash, head.hash())
                ? Optional.empty()
                : broken(next, Reason.HEAD, "the head has another hash or position");
    }

    private static Reason reason(Damage damage) {
        return switch (damage) {
            case UNREADABLE -> Reason.UNREADABLE;
            case CHECKSUM -> Reason.CHECKSUM;
            case NOT_INDEXED -> Reason.NOT_INDEXED;
            case SEQUENCE_GAP -> Reason.SEQUENCE;
        };
    }

    private static Optional<Broken> broken(long position, Reason reason, String detail) {
        return Optional.of(new Broken(position, reason, detail));
    }
}
