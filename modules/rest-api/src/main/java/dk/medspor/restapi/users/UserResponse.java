package dk.medspor.restapi.users;

import dk.medspor.access.Account;
import dk.medspor.access.Accounts.Versioned;
import dk.medspor.access.Mailbox;
import dk.medspor.access.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A user as it is answered.
 *
 * @param passwordSet whether the holder has set a password
 * @param lockedSeconds how long nobody can log in with it, after too many failures
 * @param mailbox where the holder is written to; empty when nowhere
 * @param version counts up with every change
 */
record UserResponse(
        UUID id,
        String login,
        List<Role> roles,
        List<UUID> bodyIds,
        boolean active,
        boolean passwordSet,
        Optional<Long> lockedSeconds,
        Optional<MailboxResponse> mailbox,
        long version) {

    /**
     * Where somebody is written to.
     *
     * @param reminders whether they want to be reminded of evaluations
     */
    record MailboxResponse(String address, boolean reminders) {

        static MailboxResponse of(Mailbox it) {
            return new MailboxResponse(it.address().value(), it.reminders());
        }

        @Override
        public String toString() {
            return "MailboxResponse[…]";
        }
    }

    static UserResponse of(Versioned it, Optional<Duration> lockedFor) {
        Account account = it.account();
        return new UserResponse(
                account.id(),
                account.login().value(),
                account.roles().stream().sorted().toList(),
                account.bodyIds().stream().sorted().toList(),
                account.active(),
                account.passwordHash().isPresent(),
                lockedFor.map(Duration::toSeconds),
                account.mailbox().map(MailboxResponse::of),
                it.version());
    }
}
