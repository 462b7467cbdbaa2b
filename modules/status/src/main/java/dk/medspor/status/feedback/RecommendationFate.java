package dk.medspor.status.feedback;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.Outcome;
import dk.medspor.recommendations.RecommendationId;
import dk.medspor.recommendations.RecommendationStep;
import dk.medspor.recommendations.Stage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a recommendation stood on a day, for those it came from.
 *
 * @param since the last day by then on which something happened to it
 * @param outcome what was decided last
 * @param words those of the latest step: of the decision, the feedback or the withdrawal
 */
public record RecommendationFate(
        RecommendationId id,
        Protected<String> title,
        MedBodyId ownerBodyId,
        Stage stage,
        LocalDate since,
        Optional<Outcome> outcome,
        Optional<Protected<String>> words) {

    /** From the dossier as it was that day. */
    static RecommendationFate of(Dossier it, LocalDate on) {
        return new RecommendationFate(
                it.id(),
                it.latest().title(),
                it.ownerBodyId(),
                it.stage(on),
                it.lastDay(),
                it.latest(RecommendationStep.Kind.DECIDED).flatMap(RecommendationStep::outcome),
                it.latestStep().flatMap(RecommendationStep::text));
    }
}
