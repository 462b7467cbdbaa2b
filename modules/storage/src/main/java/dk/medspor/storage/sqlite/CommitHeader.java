package dk.medspor.storage.sqlite;

import dk.medspor.storage.CommitHash;
import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.Inspected.Damage;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.log.CommitBody;
import dk.medspor.storage.log.LogTail;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What a commit's row says before the {@link CommitBody}. Both are one blob, since each column of a
 * row is a call into SQLite: {@code int32(events) ‖ int64(recordedAt) ‖ int64(latestEventAt) ‖
 * int64(writerEpoch) ‖ id (16 bytes) ‖ hash (32 bytes)}, big-endian, times in microseconds.
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
            Integer.BYTES + 3 * Long.BYTES + 2 * Long.BYTES + CommitHash.LENGTH;

    /** The columns that a header is read from. */
    static final String COLUMNS = "first_position, substr(record, 1, %d)".formatted(LENGTH);

    /** Reads a row of {@link #COLUMNS}. */
    static CommitHeader of(ResultSet row) throws SQLException {
        return read(row.getLong(1), ByteBuffer.wrap(row.getBytes(2)));
    }

    /** Reads a row of position and record. */
    static StoredCommit commit(ResultSet row) throws SQLException {
        ByteBuffer record = ByteBuffer.wrap(row.getBytes(2));
        CommitHeader header = read(row.getLong(1), record);
        CommitBody body = CommitBody.decoded(header.firstPosition, header.events, record);
        return new StoredCommit(
                header.firstPosition,
                header.id,
                header.writerEpoch,
                LogTime.ofMicros(header.recordedAt),
                LogTime.ofMicros(header.latestEventAt),
                body.command(),
                header.hash,
                body.events());
    }

    private static CommitHeader read(long firstPosition, ByteBuffer in) {
        try {
            return new CommitHeader(
                    firstPosition,
                    in.getInt(),
                    in.getLong(),
                    in.getLong(),
                    in.getLong(),
                    new UUID(in.getLong(), in.getLong()),
                    hash(in));
        } catch (BufferUnderflowException e) {
            throw new DamagedLog(firstPosition, Damage.UNREADABLE, "the commit is cut off");
        }
    }

    private static byte[] hash(ByteBuffer in) {
        byte[] hash = new byte[CommitHash.LENGTH];
        in.get(hash);
        return hash;
    }

    /** The record of the commit with this header and that body. */
    byte[] before(byte[] body) {
        return ByteBuffer.allocate(LENGTH + body.length)
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
