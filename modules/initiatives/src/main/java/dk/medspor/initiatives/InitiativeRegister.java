package dk.medspor.initiatives;

import dk.medspor.medbodies.MedBodyId;
import java.util.Optional;

/** The initiatives, including everything that was acknowledged before the question. */
public interface InitiativeRegister {

    /** Empty when there is no such initiative. */
    Optional<InitiativeDossier> find(InitiativeId id);

    /** Who owns it now; empty when there is no such initiative. */
    default Optional<MedBodyId> ownerOf(InitiativeId id) {
        return find(id).map(InitiativeDossier::ownerBodyId);
    }
}
