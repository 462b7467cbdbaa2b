package dk.medspor.storage.sqlite;

import dk.medspor.storage.log.Fingerprint;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the two indexes of the log hold, each summed up by reading it once from end to end. */
final class IndexSums {

    private static final String IDS = "SELECT id FROM event_ids";

    /** A stream is named where it begins. */
    private static final String STREAMS =
            """
            SELECT CASE sequence WHEN 0 THEN streams.stream END, sequence, commit_at \
            FROM streams CROSS JOIN stream_index ON stream_index.stream = number \
            WHERE commit_at <= ? ORDER BY number, sequence
            """;

    private final Fingerprint fingerprint;
    private long sum;
    private long stream;
    private long sequence;
    private long commitAt;

    private IndexSums(Fingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    /** The sum over all ids of events. */
    static long ofIds(Session session, Fingerprint fingerprint) throws SQLException {
        var sums = new IndexSums(fingerprint);
        session.each(IDS, row -> fingerprint.of(row.getBytes(1)), id -> sums.sum += id);
        return sums.sum;
    }

    /**
     * The sum over the places that events have in their streams.
     *
     * @param last the last position that counts
     * @throws IllegalStateException when a stream lacks an event, or they are out of order
     */
    static long ofStreams(Session session, Fingerprint fingerprint, long last) throws SQLException {
        var sums = new IndexSums(fingerprint);
        session.each(STREAMS, sums::place, place -> sums.sum += place, last);
        return sums.sum;
    }

    private long place(ResultSet row) throws SQLException {
        long next = row.getLong(2);
        long at = row.getLong(3);
        if (next == 0) {
            stream = fingerprint.of(row.getBytes(1));
        } else if (next != sequence + 1 || at < commitAt) {
            throw new IllegalStateException("a stream lacks an event");
        }
        sequence = next;
        commitAt = at;
        return fingerprint.of(stream, sequence, commitAt);
    }
}
