package dk.medspor.access;

import dk.medspor.access.Attempts.Target;
import java.util.Optional;
import java.util.UUID;

/**
 * What follows from a failed attempt to get in: it counts, and it is written down. Both alike
 * whether or not there is such an account, so that neither an answer nor its delay tells.
 */
final class FailedAttempts {

    private final Attempts attempts;
    private final AccessJournal journal;

    FailedAttempts(Attempts attempts, AccessJournal journal) {
        this.attempts = attempts;
        this.journal = journal;
    }

    /** What was tried, as the journal says it. */
    record Tried(String operation, String reason, Optional<UUID> account) {}

    void at(Target target, String address, Tried tried) {
        write(tried, tried.reason());
        if (attempts.failed(target)) {
            write(tried, JournalEntry.LOCKED_OUT);
        }
        countFor(address, tried);
    }

    /** What was typed is no login, so there is nothing to lock but the address. */
    void atNothing(String address) {
        var tried = new Tried(JournalEntry.LOG_IN, JournalEntry.UNKNOWN_LOGIN, Optional.empty());
        write(tried, tried.reason());
        countFor(address, tried);
    }

    private void countFor(String address, Tried tried) {
        if (attempts.failed(address)) {
            write(tried, JournalEntry.ADDRESS_LOCKED_OUT);
        }
    }

    private void write(Tried tried, String reason) {
        journal.failed(tried.operation(), reason, tried.account());
    }
}
