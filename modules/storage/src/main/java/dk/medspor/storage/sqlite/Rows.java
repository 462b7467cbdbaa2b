package dk.medspor.storage.sqlite;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.DuplicateEventId;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.log.Identity;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The rows of commits that are inserted together, table by table: each table then takes one call of
 * the driver, and its pages are at hand.
 */
final class Rows {

    private static final String COMMIT = "INSERT INTO commits VALUES (?, ?)";
    private static final String STREAM =
            "INSERT INTO stream_index VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String EVENT_ID =
            "INSERT INTO event_ids VALUES (?) ON CONFLICT DO NOTHING";

    /** Later openings of the log count on from those of the log that it took over. */
    private static final String REACHED = "UPDATE writer_epoch SET epoch = ?1 WHERE epoch < ?1";

    private final List<CommitEvent> events = new ArrayList<>();
    private final List<Object[]> streams = new ArrayList<>();
    private final List<Object[]> eventIds = new ArrayList<>();
    private final List<Object[]> commits = new ArrayList<>();
    private final List<Long> adoptedEpochs = new ArrayList<>();

    private Rows() {}

    static Rows of(List<Insertion> insertions, StreamNumbers numbers, long epoch)
            throws SQLException {
        Rows rows = new Rows();
        for (Insertion insertion : insertions) {
            rows.add(insertion, numbers, epoch);
        }
        return rows;
    }

    private void add(Insertion insertion, StreamNumbers numbers, long epoch) throws SQLException {
        for (CommitEvent event : insertion.append().commit().events()) {
            events.add(event);
            streams.add(
                    new Object[] {
                        numbers.of(event.stream()), event.sequence(), insertion.firstPosition()
                    });
            eventIds.add(new Object[] {Identity.column(event.id())});
        }
        commits.add(new Object[] {insertion.firstPosition(), insertion.record(epoch)});
        insertion.append().adopted().ifPresent(it -> adoptedEpochs.add(it.writerEpoch()));
    }

    /**
     * Writes them all.
     *
     * @return the first conflict, in which case some rows are written and must be rolled back
     */
    Optional<AppendOutcome> write(Session session) throws SQLException {
        OptionalInt taken = session.updateEach(STREAM, streams);
        if (taken.isPresent()) {
            CommitEvent event = events.get(taken.getAsInt());
            return Optional.of(new SequenceConflict(event.stream(), event.sequence()));
        }
        OptionalInt known = session.updateEach(EVENT_ID, eventIds);
        if (known.isPresent()) {
            return Optional.of(new DuplicateEventId(events.get(known.getAsInt()).id()));
        }
        session.updateEach(COMMIT, commits);
        for (long epoch : adoptedEpochs) {
            session.update(REACHED, epoch);
        }
        return Optional.empty();
    }
}
