package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.LifeCommand.MergeInitiative;
import dk.medspor.kernel.Protected;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** The initiative that lives on in its place. */
record MergerRequest(
        @NotNull LocalDate on, @NotNull UUID survivorId, @Text(max = 4_000) String reason) {

    MergeInitiative command(InitiativeId id, InitiativeFacts facts) {
        return facts.merge(id, on, new InitiativeId(survivorId), Protected.text(reason));
    }
}
