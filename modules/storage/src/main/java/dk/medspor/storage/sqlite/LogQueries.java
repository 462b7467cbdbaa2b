package dk.medspor.storage.sqlite;

import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.StoredEvent;
import dk.medspor.storage.log.Identity;
import dk.medspor.storage.log.ReadCommits;
import dk.medspor.storage.log.RecordedBy;
import dk.medspor.storage.log.RecordedBy.Place;
import dk.medspor.storage.log.StoredForm;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of the log, on one session. */
record LogQueries(Session session) implements StoredForm {

    List<StoredCommit> read(long fromPosition, int max) throws SQLException {
        List<StoredCommit> commits =
                session.list(
                        LogTables.COMMIT
                                + """
                                WHERE first_position >= coalesce((SELECT max(first_position) \
                                FROM commits WHERE first_position <= ?1), 0) \
                                AND first_position < ?1 + ?2 ORDER BY first_position
                                """,
                        row -> CommitRecord.of(row).commit(),
                        fromPosition,
                        max);
        return ReadCommits.dense(fromPosition, commits);
    }

    /** A commit with several events of the stream is found several times and decoded once. */
    List<StoredEvent> stream(String stream, long fromSequence, int max) throws SQLException {
        List<StoredCommit> commits = new ArrayList<>();
        session.each(
                LogTables.COMMIT_OF_STREAM,
                CommitRecord::of,
                found -> {
                    if (commits.isEmpty()
                            || commits.getLast().firstPosition() != found.firstPosition()) {
                        commits.add(found.commit());
                    }
                },
                Identity.column(stream),
                fromSequence,
                max);
        return ReadCommits.stream(commits, stream, fromSequence, max);
    }

    Optional<Long> lastSequence(String stream) throws SQLException {
        return session.first(
                "SELECT sequence FROM stream_index WHERE "
                        + LogTables.STREAM
                        + "ORDER BY sequence DESC LIMIT 1",
                row -> row.getLong(1),
                Identity.column(stream));
    }

    long positionAt(Instant moment, long head) throws SQLException {
        return RecordedBy.search(moment, head, this::place);
    }

    private Place place(long position) throws SQLException {
        return session.first(LogTables.AT_OR_BEFORE, CommitHeader::of, position)
                .map(it -> new Place(it.firstPosition(), it.lastPosition(), it.recordedAt()))
                .orElseThrow(() -> ReadCommits.missing(position));
    }

    @Override
    public Optional<StoredCommit> commitFrom(long position) throws SQLException {
        return session.first(
                LogTables.COMMIT + "WHERE first_position >= ? ORDER BY first_position LIMIT 1",
                row -> CommitRecord.inItsPlace(row).commit(),
                position);
    }

    @Override
    public Optional<Long> indexedAt(String stream, long sequence) throws SQLException {
        return session.first(
                "SELECT commit_at FROM stream_index WHERE "
                        + LogTables.STREAM
                        + "AND sequence = ?2",
                row -> row.getLong(1),
                Identity.column(stream),
                sequence);
    }

    @Override
    public boolean knowsEventId(String id) throws SQLException {
        return session.exists("SELECT 1 FROM event_ids WHERE id = ?", Identity.column(id));
    }
}
