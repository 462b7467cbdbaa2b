package dk.medspor.status.evaluationcycle;

import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeIdentity;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.medbodies.MedBodyId;
import java.util.Optional;

/** What an initiative has promised, and who it is. */
public record CycleDocument(InitiativeIdentity identity, InitiativeLife life) {

    /** Who owns it by everything that is recorded. */
    MedBodyId ownerBodyId() {
        return identity.owner().latest();
    }

    Optional<ObligationChain> chain() {
        return life.chain();
    }

    CycleDocument after(InitiativeEvent event) {
        InitiativeLife lived = life.after(event);
        return new CycleDocument(identity.after(event, lived.facts()), lived);
    }
}
