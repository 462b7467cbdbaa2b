package dk.medspor.medbodies;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bodies as the log knows them. An answer includes every body that was acknowledged before the
 * question was asked.
 */
public interface MedBodyRegister {

    Optional<MedBodyProfile> find(MedBodyId id);

    /** All bodies of a tier, in order of name. */
    List<MedBodyProfile> ofTier(Tier tier);

    default boolean knows(MedBodyId id) {
        return find(id).isPresent();
    }

    /** The body that stands in the place of one that is there no more; itself while it is there. */
    default MedBodyId inPlaceOf(MedBodyId id) {
        Set<MedBodyId> seen = new HashSet<>();
        MedBodyId body = id;
        while (seen.add(body)) {
            Optional<Dissolution> end = find(body).flatMap(MedBodyProfile::dissolved);
            if (end.isEmpty()) {
                return body;
            }
            body = end.get().successorId();
        }
        return body;
    }
}
