package dk.medspor.storage.sqlite;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.log.Identity;
import dk.medspor.storage.log.LogTail;
import dk.medspor.storage.log.PendingAppend;
import java.sql.SQLException;
import java.util.Optional;

/** Writes one commit's rows within the transaction of its group. */
record Insertion(PendingAppend append, LogTail before, LogTail after) {

    private static final String COMMIT = "INSERT INTO commits VALUES (?, ?)";
    private static final String STREAM =
            "INSERT INTO stream_index VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String EVENT_ID =
            "INSERT INTO event_ids VALUES (?) ON CONFLICT DO NOTHING";

    /** Later openings of the log count on from those of the log that it took over. */
    private static final String REACHED = "UPDATE writer_epoch SET epoch = ?1 WHERE epoch < ?1";

    long firstPosition() {
        return before.head().position() + 1;
    }

    AppendOutcome appended() {
        return after.appendedAfter(before);
    }

    /**
     * Writes the rows.
     *
     * @return the conflict, in which case some rows are written and must be rolled back
     */
    Optional<AppendOutcome> write(Session session, StreamNumbers numbers, long epoch)
            throws SQLException {
        for (CommitEvent event : append.commit().events()) {
            long stream = numbers.of(event.stream());
            if (session.update(STREAM, stream, event.sequence(), firstPosition()) == 0) {
                return Optional.of(
                        new AppendOutcome.SequenceConflict(event.stream(), event.sequence()));
            }
            if (session.update(EVENT_ID, Identity.column(event.id())) == 0) {
                return Optional.of(new AppendOutcome.DuplicateEventId(event.id()));
            }
        }
        session.update(COMMIT, firstPosition(), header(epoch).before(append.body()));
        if (append.adopted().isPresent()) {
            session.update(REACHED, append.epoch(epoch));
        }
        return Optional.empty();
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
