package dk.medspor.medbodies;

import java.util.List;
import java.util.Optional;

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
}
