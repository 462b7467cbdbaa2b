package dk.medspor.storage.sqlite;

import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.Inspected;
import dk.medspor.storage.Inspected.Damage;
import dk.medspor.storage.Inspected.Damaged;
import dk.medspor.storage.Inspected.Intact;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.StoredEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads commits one by one, so that a page SQLite cannot read costs no more than its commit. */
record LogInspection(Session session) {

    List<Inspected> inspect(long fromPosition, int max) {
        List<Inspected> inspected = new ArrayList<>();
        long next = fromPosition;
        while (inspected.size() < max) {
            Optional<Inspected> found = inspectAt(next);
            found.ifPresent(inspected::add);
            if (found.isEmpty() || !(found.get() instanceof Intact(var commit))) {
                break;
            }
            next = commit.lastPosition() + 1;
        }
        return inspected;
    }

    private Optional<Inspected> inspectAt(long position) {
        try {
            Optional<StoredCommit> commit =
                    session.first(
                            LogTables.COMMIT
                                    + "WHERE first_position >= ? ORDER BY first_position LIMIT 1",
                            LogTables::commit,
                            position);
            return commit.isPresent() ? Optional.of(checked(commit.get())) : Optional.empty();
        } catch (DamagedLog e) {
            return damaged(e.position(), e.damage(), e);
        } catch (SQLException | RuntimeException e) {
            return damaged(position, Damage.UNREADABLE, e);
        }
    }

    private static Optional<Inspected> damaged(long position, Damage damage, Exception e) {
        return Optional.of(new Damaged(position, damage, String.valueOf(e.getMessage())));
    }

    private Inspected checked(StoredCommit commit) throws SQLException {
        for (StoredEvent stored : commit.eventsFrom(commit.firstPosition()).toList()) {
            if (!isIndexed(stored)) {
                return new Damaged(stored.position(), Damage.NOT_INDEXED, "an index misses it");
            }
            if (!follows(stored)) {
                return new Damaged(
                        stored.position(), Damage.SEQUENCE_GAP, "its stream misses the one before");
            }
        }
        return new Intact(commit);
    }

    private boolean isIndexed(StoredEvent stored) throws SQLException {
        CommitEvent event = stored.event();
        return indexedAt(event.stream(), event.sequence())
                        .equals(Optional.of(stored.commit().firstPosition()))
                && session.exists(
                        "SELECT 1 FROM event_ids WHERE id = ?", Identity.column(event.id()));
    }

    private boolean follows(StoredEvent stored) throws SQLException {
        CommitEvent event = stored.event();
        return event.sequence() == 0
                || indexedAt(event.stream(), event.sequence() - 1)
                        .filter(before -> before <= stored.commit().firstPosition())
                        .isPresent();
    }

    private Optional<Long> indexedAt(String stream, long sequence) throws SQLException {
        return session.first(
                "SELECT commit_at FROM stream_index WHERE stream = ? AND sequence = ?",
                row -> row.getLong(1),
                Identity.column(stream),
                sequence);
    }
}
