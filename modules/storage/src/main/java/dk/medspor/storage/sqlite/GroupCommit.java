package dk.medspor.storage.sqlite;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.log.ClaimedPlaces;
import dk.medspor.storage.log.LogTail;
import dk.medspor.storage.log.PendingAppend;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a group of commits in one transaction. Conflicts are rare, so at first all members are
 * written without precautions; when one conflicts, everything is rolled back and written again with
 * a savepoint per member, so that exactly the members in conflict fail.
 */
final class GroupCommit {

    private final Session session;
    private final StreamNumbers numbers;
    private final long epoch;
    private final Clock clock;
    private final LogTail before;
    private final List<Insertion> inserted = new ArrayList<>();
    private final List<Runnable> refusals = new ArrayList<>();
    private LogTail tail;

    GroupCommit(Session session, StreamNumbers numbers, long epoch, Clock clock, LogTail before) {
        this.session = session;
        this.numbers = numbers;
        this.epoch = epoch;
        this.clock = clock;
        this.before = before;
        this.tail = before;
    }

    /** Writes and flushes; nobody is told yet. */
    void write(List<PendingAppend> group) throws SQLException {
        session.update("BEGIN IMMEDIATE");
        if (collide(group) || !wroteAll(group)) {
            writeEach(group);
        }
        session.update("COMMIT");
        numbers.committed();
    }

    /** The end of the log once the transaction is committed. */
    LogTail tail() {
        return tail;
    }

    /** The members that were written, whether or not the transaction was committed. */
    List<Insertion> inserted() {
        return inserted;
    }

    /** Tells the callers. Call it once the transaction is committed. */
    void resolve() {
        inserted.forEach(it -> it.append().resolve(it.appended()));
        refusals.forEach(Runnable::run);
    }

    private boolean wroteAll(List<PendingAppend> group) throws SQLException {
        for (PendingAppend append : group) {
            if (conflict(append).isPresent()) {
                session.update("ROLLBACK");
                numbers.rolledBack();
                inserted.clear();
                tail = before;
                session.update("BEGIN IMMEDIATE");
                return false;
            }
        }
        return true;
    }

    private void writeEach(List<PendingAppend> group) throws SQLException {
        for (PendingAppend append : group) {
            session.update("SAVEPOINT member");
            Optional<AppendOutcome> conflict = conflict(append);
            if (conflict.isPresent()) {
                session.update("ROLLBACK TO member");
                numbers.rolledBack();
                refusals.add(() -> append.resolve(conflict.get()));
            }
            session.update("RELEASE member");
        }
    }

    private Optional<AppendOutcome> conflict(PendingAppend append) throws SQLException {
        LogTail after = append.after(tail, clock);
        Insertion insertion = new Insertion(append, tail, after);
        append.attempted();
        Optional<AppendOutcome> conflict =
                append.misplacedAs(after).isPresent()
                        ? append.misplacedAs(after)
                        : insertion.write(session, numbers, epoch);
        if (conflict.isEmpty()) {
            inserted.add(insertion);
            tail = after;
        }
        return conflict;
    }

    /** Whether two members, or two events of one, claim the same place: then one of them fails. */
    private static boolean collide(List<PendingAppend> group) {
        ClaimedPlaces claimed = ClaimedPlaces.ofGroup();
        return group.stream().anyMatch(it -> claimed.claim(it.commit()).isPresent());
    }
}
