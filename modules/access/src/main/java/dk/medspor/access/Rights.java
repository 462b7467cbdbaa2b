package dk.medspor.access;

import java.util.Set;
import java.util.UUID;

/**
 * What an account may do.
 *
 * @param bodyIds the bodies in scope of the role {@link Role#LMU}
 * @param active whether it may log in at all
 */
public record Rights(Set<Role> roles, Set<UUID> bodyIds, boolean active) {
    public Rights {
        roles = Set.copyOf(roles);
        bodyIds = Set.copyOf(bodyIds);
    }
}
