package dk.medspor.restapi.initiatives;

import dk.medspor.eventlog.Conditions;
import dk.medspor.initiatives.Form;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Proposal;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something a body might do; without sources it is its own idea. */
record ProposeRequest(
        Optional<UUID> id,
        @Text(max = 300) String title,
        @NotNull UUID ownerBodyId,
        @NotNull Horizon horizon,
        Optional<@Size(max = 1_000) List<@NotNull UUID>> sourceContributionIds,
        Optional<LocalDate> proposedOn,
        Optional<Form> form,
        @Text(max = 1_000) Optional<String> goal) {

    ProposeInitiative command(InitiativeFacts facts, Conditions conditions) {
        return facts.propose(
                new InitiativeId(NewId.of(id, conditions)),
                new Proposal(
                        Protected.text(title),
                        new MedBodyId(ownerBodyId),
                        horizon,
                        sourceContributionIds.orElse(List.of()).stream()
                                .map(ContributionId::new)
                                .toList(),
                        proposedOn,
                        form,
                        goal.map(Protected::text),
                        Optional.empty()));
    }
}
