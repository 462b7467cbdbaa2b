package dk.medspor.status.evaluationcycle;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.util.Optional;

/** What an initiative has promised; nothing yet before it starts. */
public record CycleDocument(
        InitiativeId initiativeId,
        Protected<String> title,
        MedBodyId ownerBodyId,
        Optional<ObligationChain> chain) {

    CycleDocument with(ObligationChain changed) {
        return new CycleDocument(initiativeId, title, ownerBodyId, Optional.of(changed));
    }
}
