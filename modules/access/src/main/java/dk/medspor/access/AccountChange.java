package dk.medspor.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is to become different of an account; what is empty stays.
 *
 * @param version the version that whoever asks has seen; the change is refused on any other
 */
public record AccountChange(
        Optional<Set<Role>> roles,
        Optional<Set<UUID>> bodyIds,
        Optional<Boolean> active,
        Optional<Long> version) {

    Account of(Account it) {
        return new Account(
                it.id(),
                it.login(),
                it.passwordHash(),
                it.secret(),
                roles.orElse(it.roles()),
                bodyIds.orElse(it.bodyIds()),
                active.orElse(it.active()),
                it.mailbox());
    }
}
