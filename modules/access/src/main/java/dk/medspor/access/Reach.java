package dk.medspor.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** How far somebody's permission for an operation goes. */
sealed interface Reach {

    Reach NOTHING = new Nothing();
    Reach EVERYTHING = new Everything();

    /** Not allowed at all. */
    record Nothing() implements Reach {}

    /** Allowed for what belongs to these bodies. */
    record OwnBodies(Set<UUID> ids) implements Reach {
        public OwnBodies {
            ids = Set.copyOf(ids);
        }
    }

    /** Allowed without limit. */
    record Everything() implements Reach {}

    /** What two permissions give together. */
    static Reach together(Reach one, Reach other) {
        return switch (one) {
            case Nothing _ -> other;
            case Everything _ -> one;
            case OwnBodies(var ids) ->
                    switch (other) {
                        case Nothing _ -> one;
                        case Everything _ -> other;
                        case OwnBodies(var more) -> union(ids, more);
                    };
        };
    }

    private static Reach union(Set<UUID> ids, Set<UUID> more) {
        Set<UUID> all = new HashSet<>(ids);
        all.addAll(more);
        return new OwnBodies(all);
    }
}
