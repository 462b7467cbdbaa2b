package dk.medspor.storage.log;

import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitHash;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.NewCommit;
import java.time.Instant;

/**
 * What the next commit is chained to.
 *
 * @param recordedAt of the last commit, in microseconds
 * @param latestEventAt the latest timestamp of any event, in microseconds
 */
public record LogTail(Head head, long recordedAt, long latestEventAt) {

    public static final LogTail EMPTY =
            new LogTail(
                    new Head(CommitStore.EMPTY, CommitHash.genesis()),
                    Long.MIN_VALUE,
                    Long.MIN_VALUE);

    /** What the caller is told whose commit led from the one tail to this one. */
    public Appended appendedAfter(LogTail before) {
        return new Appended(
                before.head().position() + 1, head.position(), LogTime.ofMicros(recordedAt));
    }

    /** The tail after a commit; its time of recording never falls behind the one before. */
    public LogTail after(NewCommit commit, Instant now) {
        long recorded = Math.max(recordedAt, LogTime.micros(now));
        long latest = latestEventAt;
        for (CommitEvent event : commit.events()) {
            latest = Math.max(latest, LogTime.micros(event.timestamp()));
        }
        byte[] hash =
                CommitHash.chained(
                        head.hash(),
                        head.position() + 1,
                        LogTime.ofMicros(recorded),
                        commit.id(),
                        commit.digest());
        return new LogTail(
                new Head(head.position() + commit.events().size(), hash), recorded, latest);
    }
}
