package dk.medspor.storage.sqlite;

import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.Inspected.Damage;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.log.CommitBody;
import dk.medspor.storage.log.CommitWalk;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The record of a commit as its row holds it.
 *
 * @param rest what stands behind the header: the body, where the whole record was read
 */
record CommitRecord(CommitHeader header, ByteBuffer rest) {

    /** What a record is read from. */
    static final String COLUMNS = "record, first_position";

    /**
     * Reads a row of {@link #COLUMNS}. The position is taken from the record, which holds it as
     * well: only where the record is cut off is the other column worth a call into SQLite.
     */
    static CommitRecord of(ResultSet row) throws SQLException {
        ByteBuffer record = ByteBuffer.wrap(row.getBytes(1));
        try {
            return new CommitRecord(CommitHeader.read(record), record);
        } catch (BufferUnderflowException e) {
            throw new DamagedLog(row.getLong(2), Damage.UNREADABLE, "the commit is cut off");
        }
    }

    /**
     * As {@link #of}, for whoever takes nothing for granted.
     *
     * @throws DamagedLog when the record stands at the place of another
     */
    static CommitRecord inItsPlace(ResultSet row) throws SQLException {
        CommitRecord record = of(row);
        long place = row.getLong(2);
        if (record.firstPosition() != place) {
            throw new DamagedLog(place, Damage.UNREADABLE, "another commit stands there");
        }
        return record;
    }

    /** Whether it is sound and the next one of the walk. */
    boolean follows(CommitWalk walk) {
        return walk.follows(header.firstPosition(), header.id(), header.tail(), rest);
    }

    long firstPosition() {
        return header.firstPosition();
    }

    /** The commit that the whole record holds. */
    StoredCommit commit() {
        CommitBody body = CommitBody.decoded(header.firstPosition(), header.events(), rest);
        return new StoredCommit(
                header.firstPosition(),
                header.id(),
                header.writerEpoch(),
                LogTime.ofMicros(header.recordedAt()),
                LogTime.ofMicros(header.latestEventAt()),
                body.command(),
                header.hash(),
                body.events());
    }
}
