package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.LifeCommand.ReferInitiative;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who is to decide instead; a body by its id, another forum by its kind and perhaps its name. */
record ReferralRequest(
        @NotNull LocalDate on,
        @NotNull Forum.Kind forum,
        Optional<UUID> bodyId,
        @Text(max = 300) Optional<String> name,
        @Text(max = 4_000) Optional<String> reason) {

    ReferInitiative command(InitiativeId id, InitiativeFacts facts) {
        return facts.refer(
                id,
                on,
                new Forum(forum, bodyId.map(MedBodyId::new), name.map(Protected::text)),
                reason.map(Protected::text));
    }
}
