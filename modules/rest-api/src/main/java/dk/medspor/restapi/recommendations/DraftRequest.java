package dk.medspor.restapi.recommendations;

import dk.medspor.eventlog.Conditions;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.recommendations.RecommendationCommand.DraftRecommendation;
import dk.medspor.recommendations.RecommendationFacts;
import dk.medspor.recommendations.RecommendationId;
import dk.medspor.restapi.conditions.NewId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The first version of a recommendation. */
record DraftRequest(
        Optional<UUID> id,
        @NotNull UUID ownerBodyId,
        @NotNull @Valid TemplateFields template,
        Optional<@Size(max = 1_000) List<@NotNull UUID>> sourceContributionIds,
        @NotNull LocalDate on) {

    DraftRecommendation command(RecommendationFacts facts, Conditions conditions) {
        return facts.draft(
                new RecommendationId(NewId.of(id, conditions)),
                new MedBodyId(ownerBodyId),
                template.template(),
                sourceContributionIds.orElse(List.of()).stream().map(ContributionId::new).toList(),
                on);
    }
}
