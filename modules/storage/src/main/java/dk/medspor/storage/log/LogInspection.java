package dk.medspor.storage.log;

import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.Inspected;
import dk.medspor.storage.Inspected.Damage;
import dk.medspor.storage.Inspected.Damaged;
import dk.medspor.storage.Inspected.Intact;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads commits one by one, so that what a store cannot read costs no more than its commit. */
public record LogInspection(StoredForm log) {

    public List<Inspected> inspect(long fromPosition, int max) {
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
            Optional<StoredCommit> commit = log.commitFrom(position);
            return commit.isPresent() ? Optional.of(checked(commit.get())) : Optional.empty();
        } catch (DamagedLog e) {
            return damaged(e.position(), e.damage(), e);
        } catch (Exception e) {
            return damaged(position, Damage.UNREADABLE, e);
        }
    }

    private static Optional<Inspected> damaged(long position, Damage damage, Exception e) {
        return Optional.of(new Damaged(position, damage, String.valueOf(e.getMessage())));
    }

    private Inspected checked(StoredCommit commit) throws Exception {
        for (StoredEvent stored : commit.eventsFrom(commit.firstPosition())) {
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

    private boolean isIndexed(StoredEvent stored) throws Exception {
        CommitEvent event = stored.event();
        return log.indexedAt(event.stream(), event.sequence())
                        .equals(Optional.of(stored.commit().firstPosition()))
                && log.knowsEventId(event.id());
    }

    private boolean follows(StoredEvent stored) throws Exception {
        CommitEvent event = stored.event();
        return event.sequence() == 0
                || log.indexedAt(event.stream(), event.sequence() - 1)
                        .filter(before -> before <= stored.commit().firstPosition())
                        .isPresent();
    }
}
