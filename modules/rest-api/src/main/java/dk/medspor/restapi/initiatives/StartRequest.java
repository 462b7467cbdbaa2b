package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.InitiativeCommand.StartInitiative;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** When it began; another evaluating body than the usual one needs a reason. */
record StartRequest(
        @NotNull LocalDate on,
        Optional<UUID> evaluatingBodyId,
        @Text(max = 4_000) Optional<String> reason) {

    StartInitiative command(InitiativeId id, InitiativeFacts facts) {
        return facts.start(
                id, on, evaluatingBodyId.map(MedBodyId::new), reason.map(Protected::text));
    }
}
