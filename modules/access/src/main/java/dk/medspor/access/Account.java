package dk.medspor.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who can log in.
 *
 * @param id what the log calls this account; never a name
 * @param login what its holder types
 * @param passwordHash with its algorithm in front; empty until the holder has set a password
 * @param secret what lets the holder set a password, until it is used or expires
 * @param bodyIds the bodies in scope of the role {@link Role#LMU}
 * @param active whether it may log in at all
 * @param mailbox where its holder is written to; empty when nowhere
 */
public record Account(
        UUID id,
        Login login,
        Optional<String> passwordHash,
        Optional<OneTimeSecret> secret,
        Set<Role> roles,
        Set<UUID> bodyIds,
        boolean active,
        Optional<Mailbox> mailbox)
        implements ChangedAccount {
    public Account {
        roles = Set.copyOf(roles);
        bodyIds = Set.copyOf(bodyIds);
    }

    @Override
    public UUID accountId() {
        return id;
    }

    @Override
    public Rights rights() {
        return new Rights(roles, bodyIds, active);
    }

    /** Whether somebody can log in with it and manage accounts. */
    boolean administers() {
        return active && passwordHash.isPresent() && roles.contains(Role.ADMIN);
    }

    /** A set password ends the secret that set it. */
    Account withPassword(String hash) {
        return new Account(
                id, login, Optional.of(hash), Optional.empty(), roles, bodyIds, active, mailbox);
    }

    /** A new secret ends the password. */
    Account withSecret(OneTimeSecret issued) {
        return new Account(
                id, login, Optional.empty(), Optional.of(issued), roles, bodyIds, active, mailbox);
    }

    Account withMailbox(Optional<Mailbox> other) {
        return new Account(id, login, passwordHash, secret, roles, bodyIds, active, other);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
