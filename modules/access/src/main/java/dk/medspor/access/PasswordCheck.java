package dk.medspor.access;

import dk.medspor.access.Accounts.Versioned;
import dk.medspor.access.Attempts.Target;
import dk.medspor.access.FailedAttempts.Tried;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.authentication.BadCredentialsException;

/**
 * Looks whether a password belongs to a login. Unknown, deactivated and password-less accounts take
 * as long, count as much and answer the same as a wrong password.
 */
final class PasswordCheck {

    private static final int STRIPES = 64;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final FailedAttempts failures;
    private final Lock[] stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    PasswordCheck(
            Accounts accounts, Passwords passwords, Attempts attempts, FailedAttempts failures) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.failures = failures;
    }

    /**
     * The account, when the password is its own.
     *
     * @throws BadCredentialsException when it is not
     * @throws TooManyAttempts when nobody even looked
     */
    Account account(String typed, String password, String address) {
        Optional<Login> login = Login.of(typed);
        if (login.isEmpty()) {
            failures.atNothing(address);
            throw wrong();
        }
        return account(login.get(), password, address);
    }

    private Account account(Login login, String password, String address) {
        attempts.refuseIfLocked(Target.of(login), address);
        Optional<Account> found = accounts.find(login).map(Versioned::account);
        Optional<Account> usable = found.filter(Account::active);
        if (passwords.remembers(password, usable.flatMap(Account::passwordHash))) {
            return usable.orElseThrow();
        }
        return oneAtATime(login, () -> slowly(login, password, address, found));
    }

    private Account slowly(Login login, String password, String address, Optional<Account> found) {
        attempts.refuseIfLocked(Target.of(login), address);
        Optional<Account> usable = found.filter(Account::active);
        if (!passwords.match(password, usable.flatMap(Account::passwordHash))) {
            failures.at(Target.of(login), address, tried(found));
            throw wrong();
        }
        attempts.forget(Target.of(login));
        return usable.orElseThrow();
    }

    private static Tried tried(Optional<Account> found) {
        String reason =
                found.map(
                                it ->
                                        it.active()
                                                ? JournalEntry.WRONG_PASSWORD
                                                : JournalEntry.DEACTIVATED)
                        .orElse(JournalEntry.UNKNOWN_LOGIN);
        return new Tried(JournalEntry.LOG_IN, reason, found.map(Account::id));
    }

    /** Or a thousand guesses at once would all be compared before the first one counts. */
    private Account oneAtATime(Login login, Supplier<Account> work) {
        Lock stripe = stripes[Math.floorMod(login.hashCode(), STRIPES)];
        stripe.lock();
        try {
            return work.get();
        } finally {
            stripe.unlock();
        }
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("wrong login or password");
    }
}
