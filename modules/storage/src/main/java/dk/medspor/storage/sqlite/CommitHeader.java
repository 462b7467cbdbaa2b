package dk.medspor.storage.sqlite;

import dk.medspor.storage.CommitHash;
import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.log.CommitBody;
import dk.medspor.storage.log.LogTail;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What a commit's row says before the {@link CommitBody}. Both are one blob, since each column of a
 * row is a call into SQLite: {@code int64(first position) ‖ int32(events) ‖ int64(recordedAt) ‖
 * int64(latestEventAt) ‖ int64(writerEpoch) ‖ id (16 bytes) ‖ hash (32 bytes)}, big-endian, times
 * in microseconds.
 */
record CommitHeader(
        long firstPosition,
        int events,
        long recordedAt,
        long latestEventAt,
        long writerEpoch,
        UUID id,
        byte[] hash) {

    private static final int LENGTH =
            Long.BYTES + Integer.BYTES + 3 * Long.BYTES + 2 * Long.BYTES + CommitHash.LENGTH;

    /** What {@link #of} reads. */
    static final String COLUMNS = "substr(record, 1, %d), first_position".formatted(LENGTH);

    /** Reads a row of {@link #COLUMNS}. */
    static CommitHeader of(ResultSet row) throws SQLException {
        return CommitRecord.of(row).header();
    }

    /** Reads a row of {@link #COLUMNS}, with the place of the row as the first position. */
    static CommitHeader byPlace(ResultSet row) throws SQLException {
        CommitHeader it = of(row);
        return new CommitHeader(
                row.getLong(2),
                it.events,
                it.recordedAt,
                it.latestEventAt,
                it.writerEpoch,
                it.id,
                it.hash);
    }

    /**
     * Reads what stands before the body.
     *
     * @throws BufferUnderflowException when there is too little
     */
    static CommitHeader read(ByteBuffer in) {
        return new CommitHeader(
                in.getLong(),
                in.getInt(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                new UUID(in.getLong(), in.getLong()),
                hash(in));
    }

    private static byte[] hash(ByteBuffer in) {
        byte[] hash = new byte[CommitHash.LENGTH];
        in.get(hash);
        return hash;
    }

    /** The record of the commit with this header and that body. */
    byte[] before(byte[] body) {
        return ByteBuffer.allocate(LENGTH + body.length)
                .putLong(firstPosition)
                .putInt(events)
                .putLong(recordedAt)
                .putLong(latestEventAt)
                .putLong(writerEpoch)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(hash)
                .put(body)
                .array();
    }

    long lastPosition() {
        return firstPosition + events - 1;
    }

    /** The end of a log whose last commit this is. */
    LogTail tail() {
        return new LogTail(new Head(lastPosition(), hash), recordedAt, latestEventAt);
    }
}
