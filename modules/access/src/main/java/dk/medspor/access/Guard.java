package dk.medspor.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.CredentialsExpiredException;

/**
 * Stands before every operation. The account is read anew each time, so a role that was taken away
 * a moment ago is gone, whatever a session remembers.
 */
public final class Guard {

    private final Accounts accounts;
    private final AccessJournal journal;

    Guard(Accounts accounts, AccessJournal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    /**
     * Lets the account do the operation, as far as its roles reach.
     *
     * @throws NotAllowed when the account may not do that at all
     * @throws CredentialsExpiredException when the log-in is no longer good
     */
    public Permit permit(AccountDetails loggedIn, Operation operation) {
        return permit(loggedIn, operation, Optional.empty());
    }

    /**
     * The same, aimed at something: a refusal is found again under its id.
     *
     * @param subject the id of what the operation is aimed at; empty when it is nothing in
     *     particular
     */
    public Permit permit(AccountDetails loggedIn, Operation operation, Optional<UUID> subject) {
        Account account =
                accounts.current(loggedIn)
                        .orElseThrow(() -> new CredentialsExpiredException("log in again"));
        return new Permit(account, operation, subject, journal);
    }

    /** Whether the account may do the operation to anything at all: a question, not an attempt. */
    public boolean allows(AccountDetails loggedIn, Operation operation) {
        return accounts.current(loggedIn)
                .filter(it -> !(AccessPolicy.reach(it, operation) instanceof Reach.Nothing))
                .isPresent();
    }
}
