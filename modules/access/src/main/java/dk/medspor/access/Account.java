package dk.medspor.access;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who can log in.
 *
 * @param id what the log calls this account; never a name
 * @param login what its holder types
 * @param passwordHash with its algorithm in front, as Spring Security's delegating encoder has it
 * @param bodyIds the bodies in scope of the role {@link Role#LMU}
 */
public record Account(
        String id, String login, String passwordHash, Set<Role> roles, Set<UUID> bodyIds) {
    public Account {
        roles = Set.copyOf(roles);
        bodyIds = Set.copyOf(bodyIds);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
