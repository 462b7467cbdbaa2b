package dk.medspor.storage.sqlite;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.Inspected.Damage;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.StoredEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is asked of the log, on one session. */
record LogQueries(Session session) {

    List<StoredCommit> read(long fromPosition, int max) throws SQLException {
        List<StoredCommit> commits =
                session.list(
                        LogTables.COMMIT
                                + """
                                WHERE first_position >= coalesce((SELECT max(first_position) \
                                FROM commits WHERE first_position <= ?1), 0) \
                                AND first_position < ?1 + ?2 ORDER BY first_position
                                """,
                        LogTables::commit,
                        fromPosition,
                        max);
        requireDense(fromPosition, commits);
        return commits;
    }

    /** A hole can only be damage: what is missing was once acknowledged. */
    private static void requireDense(long fromPosition, List<StoredCommit> commits) {
        long expected = commits.isEmpty() ? fromPosition : commits.getFirst().firstPosition();
        for (StoredCommit commit : commits) {
            if (commit.firstPosition() != expected) {
                throw missing(expected);
            }
            expected = commit.lastPosition() + 1;
        }
        if (expected <= fromPosition) {
            throw missing(fromPosition);
        }
    }

    private static DamagedLog missing(long position) {
        return new DamagedLog(position, Damage.UNREADABLE, "the event is missing");
    }

    /** The commits are looked up first, so that one with many events is decoded once. */
    List<StoredEvent> stream(String stream, long fromSequence, int max) throws SQLException {
        List<StoredCommit> commits =
                session.list(
                        LogTables.COMMIT
                                + """
                                WHERE first_position IN (SELECT commit_at FROM stream_index \
                                WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?)
                                """,
                        LogTables::commit,
                        Identity.column(stream),
                        fromSequence,
                        max);
        return commits.stream()
                .flatMap(commit -> commit.eventsFrom(commit.firstPosition()))
                .filter(it -> it.event().stream().equals(stream))
                .filter(it -> it.event().sequence() >= fromSequence)
                .sorted(Comparator.comparingLong(it -> it.event().sequence()))
                .limit(max)
                .toList();
    }

    Optional<Long> lastSequence(String stream) throws SQLException {
        return session.first(
                "SELECT sequence FROM stream_index WHERE stream = ? ORDER BY sequence DESC LIMIT 1",
                row -> row.getLong(1),
                Identity.column(stream));
    }

    /** Searches by halves, as times of recording never run backwards. */
    long positionAt(Instant moment, long head) throws SQLException {
        record Place(long first, long last, long recordedAt) {}
        long asked = LogTime.micros(moment);
        long low = CommitStore.EMPTY;
        long high = head;
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            Place place =
                    session.first(
                                    """
                                    SELECT first_position, first_position + events - 1, \
                                    recorded_at FROM commits WHERE first_position <= ? \
                                    ORDER BY first_position DESC LIMIT 1
                                    """,
                                    row ->
                                            new Place(
                                                    row.getLong(1), row.getLong(2), row.getLong(3)),
                                    middle)
                            .orElseThrow(() -> missing(middle));
            if (place.recordedAt() <= asked) {
                low = Math.max(middle, place.last());
            } else {
                high = place.first() - 1;
            }
        }
        return low;
    }
}
