package dk.medspor.kernel;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts: a user id, never a name, with the roles held at that moment.
 *
 * @param user the user id
 * @param roles the names of the roles, as they were when the command was sent
 * @param right what let the actor through; empty for commands that nobody sent over a log-in
 */
public record Actor(String user, Set<String> roles, Optional<Right> right) {

    /**
     * That somebody was allowed to do something.
     *
     * @param operation the name of what was allowed
     * @param bodies the bodies that it was limited to; empty without a limit
     */
    public record Right(String operation, Optional<Set<UUID>> bodies) {
        public Right {
            bodies = bodies.map(Set::copyOf);
        }
    }

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody who was let through without asking for a right. */
    public Actor(String user, Set<String> roles) {
        this(user, roles, Optional.empty());
    }
}
