package dk.medspor.initiatives;

import dk.medspor.medbodies.MedBodyId;
import java.util.Optional;

/** Who owns an initiative, including everything that was acknowledged before the question. */
public interface InitiativeOwners {

    /** Empty when there is no such initiative. */
    Optional<MedBodyId> ownerOf(InitiativeId id);
}
