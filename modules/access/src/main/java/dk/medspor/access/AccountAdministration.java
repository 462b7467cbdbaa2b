package dk.medspor.access;

import dk.medspor.access.AccountRejection.AccountChangedMeanwhile;
import dk.medspor.access.AccountRejection.AccountIdTaken;
import dk.medspor.access.AccountRejection.LastAdministrator;
import dk.medspor.access.AccountRejection.LoginTaken;
import dk.medspor.access.AccountRejection.UnknownAccount;
import dk.medspor.access.Accounts.Versioned;
import dk.medspor.access.Attempts.Target;
import dk.medspor.kernel.CommandRejected;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What an administrator does to accounts. Changes come one at a time, because that somebody must be
 * left to administer is a rule about all of them at once. Whoever calls this does so through {@link
 * Permit#journalled}, which knows who acts and writes it down.
 */
public final class AccountAdministration {

    private static final int BATCH = 500;

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecretIssuer secrets;
    private final Attempts attempts;
    private final AccessJournal journal;
    private final Lock changing = new ReentrantLock();

    AccountAdministration(
            Accounts accounts,
            Passwords passwords,
            SecretIssuer secrets,
            Attempts attempts,
            AccessJournal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secrets = secrets;
        this.attempts = attempts;
        this.journal = journal;
    }

    /** Adds an account, whose holder sets a password with the secret. */
    public IssuedSecret create(NewAccount wanted) {
        FreshSecret fresh = secrets.issue();
        Account account = wanted.account().withSecret(fresh.kept());
        add(account);
        return fresh.issuedTo(account);
    }

    /** Adds an account that has its password already, for an installation's own first ones. */
    public void createWithPassword(NewAccount wanted, String password) {
        addOwn(wanted.account().withPassword(passwords.hashFit(password)));
    }

    /** The same with a password that the operator of the machine answers for. */
    void createForOperator(NewAccount wanted, String password) {
        addOwn(wanted.account().withPassword(passwords.hashAny(password)));
    }

    /** Changes an account at once: the next request already meets it as it is now. */
    public Versioned change(UUID id, AccountChange change) {
        return replace(id, change.version(), change::of);
    }

    /**
     * Sets where the holder is written to. Whether they want to be reminded is for them to say.
     *
     * @param address nowhere when empty
     */
    public Versioned writeTo(UUID id, Optional<MailAddress> address) {
        return replace(
                id,
                Optional.empty(),
                account -> account.withMailbox(address.map(it -> mailbox(account, it))));
    }

    private static Mailbox mailbox(Account account, MailAddress address) {
        return account.mailbox().map(it -> it.movedTo(address)).orElse(Mailbox.of(address));
    }

    /** Ends the password and every lock, and lets the holder set a new one with the secret. */
    public IssuedSecret reset(UUID id) {
        FreshSecret fresh = secrets.issue();
        Versioned changed = replace(id, Optional.empty(), it -> it.withSecret(fresh.kept()));
        attempts.forget(Target.of(changed.account().login()));
        attempts.forget(Target.secretOf(id));
        return fresh.issuedTo(changed.account());
    }

    /** How long nobody can log in with it, after too many failures. */
    public Optional<Duration> lockedFor(Account account) {
        return attempts.lockedFor(Target.of(account.login()));
    }

    /** Nobody is logged in who could answer for these. */
    private void addOwn(Account account) {
        add(account);
        journal.changed(Optional.empty(), Operation.CREATE_ACCOUNT.name(), account);
    }

    private void add(Account account) {
        switch (accounts.add(account)) {
            case YES -> {}
            case ID_TAKEN -> throw new CommandRejected(new AccountIdTaken(account.id()));
            case LOGIN_TAKEN -> throw new CommandRejected(new LoginTaken());
        }
    }

    private Versioned replace(UUID id, Optional<Long> version, UnaryOperator<Account> change) {
        changing.lock();
        try {
            Versioned seen =
                    accounts.find(id)
                            .orElseThrow(() -> new CommandRejected(new UnknownAccount(id)));
            Account changed = change.apply(seen.account());
            if (seen.account().administers() && !changed.administers() && isLast(id)) {
                throw new CommandRejected(new LastAdministrator());
            }
            if (version.filter(it -> it != seen.version()).isPresent()
                    || !accounts.replace(seen, changed)) {
                throw new CommandRejected(new AccountChangedMeanwhile());
            }
            return new Versioned(seen.version() + 1, changed);
        } finally {
            changing.unlock();
        }
    }

    private boolean isLast(UUID id) {
        return IntStream.iterate(0, it -> (long) it * BATCH < accounts.count(), it -> it + 1)
                .boxed()
                .flatMap(it -> accounts.page(it, BATCH).stream())
                .map(Versioned::account)
                .noneMatch(it -> it.administers() && !it.id().equals(id));
    }
}
