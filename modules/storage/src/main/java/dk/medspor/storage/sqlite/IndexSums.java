package dk.medspor.storage.sqlite;

import dk.medspor.storage.log.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the two indexes of the log hold, each summed up by reading it once from end to end. */
final class IndexSums {

    /** Bytes sort behind all texts, in whose place stands nothing. */
    private static final String IDS = "SELECT CASE WHEN id >= x'' THEN id END FROM event_ids";

    private static final String TEXTS = "SELECT id FROM event_ids WHERE id < x''";

    /**
     * Whole numbers only: another would be read as one of those, but no search finds it as that. A
     * stream is named where it begins.
     */
    private static final String STREAMS =
            """
            SELECT stream, sequence, commit_at, CASE sequence WHEN 0 THEN \
            (SELECT streams.stream FROM streams WHERE number = stream_index.stream) END \
            FROM stream_index WHERE commit_at <= ? AND stream = stream | 0 \
            AND sequence = sequence | 0 AND commit_at = commit_at | 0 ORDER BY stream, sequence
            """;

    private static final byte[] NONE = {};

    private final Fingerprint fingerprint;
    private long sum;
    private byte[] id = NONE;
    private long texts;
    private long number = Long.MIN_VALUE;
    private long stream;
    private long sequence;
    private long commitAt;

    private IndexSums(Fingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    /**
     * The sum over all ids of events.
     *
     * @throws IllegalStateException when they are out of order; a search finds each that is not, as
     *     every row of this index stands once in its tree, be it on a leaf or above
     */
    static long ofIds(Session session, Fingerprint fingerprint) throws SQLException {
        var sums = new IndexSums(fingerprint);
        session.each(IDS, sums::id, id -> sums.sum += id);
        sums.id = NONE;
        session.each(TEXTS, sums::text, id -> sums.sum += id);
        require(sums.texts == 0);
        return sums.sum;
    }

    /**
     * The sum over the places that events have in their streams.
     *
     * @param last the last position that counts
     * @throws IllegalStateException when a stream has no name or lacks an event, or they are out of
     *     order; a search finds each that is not, as it does the ids
     */
    static long ofStreams(Session session, Fingerprint fingerprint, long last) throws SQLException {
        var sums = new IndexSums(fingerprint);
        session.each(STREAMS, sums::place, place -> sums.sum += place, last);
        return sums.sum;
    }

    private long id(ResultSet row) throws SQLException {
        byte[] next = row.getBytes(1);
        if (next == null) {
            require(id.length == 0);
            texts++;
            return 0;
        }
        goOnTo(next);
        return fingerprint.of(next);
    }

    private long text(ResultSet row) throws SQLException {
        goOnTo(row.getBytes(1));
        texts--;
        return fingerprint.ofText(id);
    }

    private void goOnTo(byte[] next) {
        require(Arrays.compareUnsigned(id, next) < 0);
        id = next;
    }

    private long place(ResultSet row) throws SQLException {
        long nextNumber = row.getLong(1);
        long next = row.getLong(2);
        long at = row.getLong(3);
        require(
                next == 0
                        ? nextNumber > number
                        : nextNumber == number && next == sequence + 1 && at >= commitAt);
        number = nextNumber;
        sequence = next;
        commitAt = at;
        if (next == 0) {
            stream = named(row.getObject(4));
        }
        return fingerprint.of(stream, sequence, commitAt);
    }

    private long named(@Nullable Object column) {
        return switch (column) {
            case byte[] bytes -> fingerprint.of(bytes);
            case String text -> fingerprint.ofText(text.getBytes(StandardCharsets.UTF_8));
            case null, default -> throw new IllegalStateException("a stream has no name");
        };
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalStateException("an index lacks an entry, or is out of order");
        }
    }
}
