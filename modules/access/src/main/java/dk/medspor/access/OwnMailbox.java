package dk.medspor.access;

import dk.medspor.access.AccountRejection.AccountChangedMeanwhile;
import dk.medspor.access.Accounts.Versioned;
import dk.medspor.kernel.CommandRejected;
import java.util.Optional;

/** Where the holder of an account wants to be written to, as the holder says. */
public final class OwnMailbox {

    private final Accounts accounts;

    OwnMailbox(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Sets it.
     *
     * @param reminders the choice; the one before when empty, and yes when there was none
     */
    public Versioned set(Account own, MailAddress address, Optional<Boolean> reminders) {
        Versioned seen = accounts.find(own.login()).orElseThrow();
        boolean wanted =
                reminders
                        .or(() -> seen.account().mailbox().map(Mailbox::reminders))
                        .orElse(Mailbox.of(address).reminders());
        return replace(seen, Optional.of(new Mailbox(address, wanted)));
    }

    /** Forgets it: whoever has no address is not written to. */
    public Versioned end(Account own) {
        return replace(accounts.find(own.login()).orElseThrow(), Optional.empty());
    }

    private Versioned replace(Versioned seen, Optional<Mailbox> mailbox) {
        Account changed = seen.account().withMailbox(mailbox);
        if (!accounts.replace(seen, changed)) {
            throw new CommandRejected(new AccountChangedMeanwhile());
        }
        return new Versioned(seen.version() + 1, changed);
    }
}
