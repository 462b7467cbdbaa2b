package dk.medspor.webui.recommendations;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.recommendations.CommentRound;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.Outcome;
import dk.medspor.recommendations.RecommendationStep;
import dk.medspor.recommendations.Stage;
import dk.medspor.webui.question.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A recommendation as it is shown.
 *
 * @param silent who was asked last for comments and has said nothing
 * @param missing how many fields of the template are still to be filled in
 */
record RecommendationRow(
        UUID id,
        String theme,
        Optional<String> number,
        String title,
        String owner,
        Stage stage,
        LocalDate since,
        Optional<Outcome> outcome,
        Optional<LocalDate> commentsUntil,
        List<String> silent,
        int missing,
        int initiatives) {

    /** What this reader may see of it; the silence of others is theirs. */
    static RecommendationRow of(Dossier it, Asked asked, Map<MedBodyId, String> names) {
        LocalDate on = asked.on();
        return new RecommendationRow(
                it.id().value(),
                it.latest().theme().value(),
                it.latest().number(),
                it.latest().title().value(),
                names.getOrDefault(it.ownerBodyId(), ""),
                it.stage(on),
                it.lastDay(),
                it.latest(RecommendationStep.Kind.DECIDED).flatMap(RecommendationStep::outcome),
                it.latestRound().map(CommentRound::until),
                it.latestRound().stream()
                        .flatMap(round -> round.silent(on).stream())
                        .filter(body -> asked.own().map(own -> own.contains(body)).orElse(true))
                        .map(body -> names.getOrDefault(body, ""))
                        .sorted()
                        .toList(),
                it.latest().missing().size(),
                it.initiatives().size());
    }
}
