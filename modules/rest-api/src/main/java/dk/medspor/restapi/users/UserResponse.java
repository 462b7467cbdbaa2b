package dk.medspor.restapi.users;

import dk.medspor.access.Account;
import dk.medspor.access.Accounts.Versioned;
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
        long version) {

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
                it.version());
    }
}
