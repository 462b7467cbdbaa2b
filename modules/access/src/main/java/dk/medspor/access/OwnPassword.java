package dk.medspor.access;

import dk.medspor.access.AccountRejection.AccountChangedMeanwhile;
import dk.medspor.access.AccountRejection.OldPasswordWrong;
import dk.medspor.access.AccountRejection.SecretNotValid;
import dk.medspor.access.Accounts.Versioned;
import dk.medspor.access.Attempts.Target;
import dk.medspor.access.FailedAttempts.Tried;
import dk.medspor.kernel.CommandRejected;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.BadCredentialsException;

/** How the holder of an account comes by a password. */
public final class OwnPassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordCheck check;
    private final Attempts attempts;
    private final FailedAttempts failures;
    private final AccessJournal journal;
    private final Clock clock;

    OwnPassword(
            Accounts accounts,
            Passwords passwords,
            PasswordCheck check,
            Attempts attempts,
            FailedAttempts failures,
            AccessJournal journal,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.check = check;
        this.attempts = attempts;
        this.failures = failures;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Whose password the secret would set; empty when it would set none. Looking spends nothing and
     * counts as no failure: nobody guesses 24 random bytes, and who counted here would let any site
     * lock out whoever visits it.
     *
     * @throws TooManyAttempts when nobody even looked
     */
    public Optional<Account> holder(UUID id, String secret, String address) {
        attempts.refuseIfLocked(Target.secretOf(id), address);
        return accounts.find(id).map(Versioned::account).filter(it -> opens(it, secret));
    }

    /** Sets it with a one-time secret, which is spent by that. A password that is unfit is not. */
    public void setWithSecret(UUID id, String secret, String password, String address) {
        Target target = Target.secretOf(id);
        attempts.refuseIfLocked(target, address);
        Optional<Versioned> found = accounts.find(id);
        Optional<Versioned> seen = found.filter(it -> opens(it.account(), secret));
        if (seen.isEmpty()) {
            failures.at(target, address, wrongSecret(found));
            throw new CommandRejected(new SecretNotValid());
        }
        Account changed = set(seen.get(), password);
        journal.changed(Optional.of(id), JournalEntry.SET_PASSWORD, changed);
        attempts.forget(target);
        attempts.forget(Target.of(seen.get().account().login()));
    }

    /** Replaces it and answers the account; a wrong old one counts as a failed log-in. */
    public Account change(Account own, String old, String password, String address) {
        try {
            check.account(own.login().value(), old, address);
        } catch (BadCredentialsException wrong) {
            throw new CommandRejected(new OldPasswordWrong());
        }
        return set(accounts.find(own.login()).orElseThrow(), password);
    }

    private static Tried wrongSecret(Optional<Versioned> found) {
        return new Tried(
                JournalEntry.SET_PASSWORD,
                SecretNotValid.class.getSimpleName(),
                found.map(Versioned::accountId));
    }

    private boolean opens(Account account, String secret) {
        return account.active()
                && account.secret().filter(it -> it.opensWith(secret, clock.instant())).isPresent();
    }

    private Account set(Versioned seen, String password) {
        Account changed = seen.account().withPassword(passwords.hashFit(password));
        if (!accounts.replace(seen, changed)) {
            throw new CommandRejected(new AccountChangedMeanwhile());
        }
        return changed;
    }
}
