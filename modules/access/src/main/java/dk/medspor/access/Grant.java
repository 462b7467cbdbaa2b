package dk.medspor.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Which roles may do one operation everywhere, and which for their own bodies. */
record Grant(Set<Role> everywhere, Set<Role> forOwnBodies) {
    Grant {
        everywhere = Set.copyOf(everywhere);
        forOwnBodies = Set.copyOf(forOwnBodies);
    }

    /** An administrator may do everything, so no grant leaves that role out. */
    static Grant to(Role... roles) {
        Set<Role> all = EnumSet.of(Role.ADMIN, roles);
        return new Grant(all, Set.of());
    }

    Grant forOwnBodiesTo(Role... roles) {
        return new Grant(everywhere, Set.of(roles));
    }

    Reach reach(Role role, Set<UUID> bodies) {
        if (everywhere.contains(role)) {
            return Reach.EVERYTHING;
        }
        return forOwnBodies.contains(role) ? new Reach.OwnBodies(bodies) : Reach.NOTHING;
    }
}
