package dk.medspor.storage.sqlite;

import dk.medspor.storage.AppendOutcome;
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
        if (!wroteAll(group)) {
            session.update("ROLLBACK");
            numbers.rolledBack();
            inserted.clear();
            tail = before;
            session.update("BEGIN IMMEDIATE");
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
            Insertion insertion = placed(append);
            if (append.misplacedAs(insertion.after()).isPresent()) {
                return false;
            }
            accept(insertion);
        }
        return Rows.of(inserted, numbers, epoch).write(session).isEmpty();
    }

    private void writeEach(List<PendingAppend> group) throws SQLException {
        for (PendingAppend append : group) {
            session.update("SAVEPOINT member");
            Optional<AppendOutcome> conflict = conflict(placed(append));
            if (conflict.isPresent()) {
                session.update("ROLLBACK TO member");
                numbers.rolledBack();
                refusals.add(() -> append.resolve(conflict.get()));
            }
            session.update("RELEASE member");
        }
    }

    private Optional<AppendOutcome> conflict(Insertion insertion) throws SQLException {
        Optional<AppendOutcome> misplaced = insertion.append().misplacedAs(insertion.after());
        Optional<AppendOutcome> conflict =
                misplaced.isPresent()
                        ? misplaced
                        : Rows.of(List.of(insertion), numbers, epoch).write(session);
        if (conflict.isEmpty()) {
            accept(insertion);
        }
        return conflict;
    }

    private Insertion placed(PendingAppend append) {
        append.attempted();
        return new Insertion(append, tail, append.after(tail, clock));
    }

    private void accept(Insertion insertion) {
        inserted.add(insertion);
        tail = insertion.after();
    }
}
