package dk.medspor.webui.initiatives;

import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * An initiative in the list.
 *
 * @param due when its next evaluation is due
 */
record InitiativeRow(
        InitiativeId id,
        String title,
        String owner,
        Horizon horizon,
        InitiativeState state,
        Optional<LocalDate> due) {

    static InitiativeRow of(InitiativeDossier it, Map<MedBodyId, String> names) {
        return new InitiativeRow(
                it.id(),
                it.title().value(),
                names.getOrDefault(it.ownerBodyId(), ""),
                it.identity().horizon(),
                it.state(),
                it.chain().flatMap(ObligationChain::open).map(Obligation::due));
    }
}
