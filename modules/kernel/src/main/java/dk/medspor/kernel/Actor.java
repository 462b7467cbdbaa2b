package dk.medspor.kernel;

import java.util.Set;

/**
 * Who acts: a user id, never a name, with the roles held at that moment.
 *
 * @param user the user id
 * @param roles the names of the roles, as they were when the command was sent
 */
public record Actor(String user, Set<String> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }
}
