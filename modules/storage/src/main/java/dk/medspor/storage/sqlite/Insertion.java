package dk.medspor.storage.sqlite;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.log.LogTail;
import dk.medspor.storage.log.PendingAppend;
import java.sql.SQLException;

/** A commit at the place that it is put at within the transaction of its group. */
record Insertion(PendingAppend append, LogTail before, LogTail after) {

    long firstPosition() {
        return before.head().position() + 1;
    }

    AppendOutcome appended() {
        return after.appendedAfter(before);
    }

    /** What stands in the row of the commit. */
    byte[] record(long epoch) {
        return header(epoch).before(append.body());
    }

    private CommitHeader header(long epoch) {
        return new CommitHeader(
                firstPosition(),
                append.commit().events().size(),
                after.recordedAt(),
                after.latestEventAt(),
                append.epoch(epoch),
                append.commit().id(),
                after.head().hash());
    }

    /** Whether the log holds this commit where it was put. */
    boolean isStored(Session session) throws SQLException {
        return session.first(LogTables.AT_OR_BEFORE, CommitHeader::of, firstPosition())
                .filter(it -> it.firstPosition() == firstPosition())
                .filter(it -> it.id().equals(append.commit().id()))
                .isPresent();
    }
}
