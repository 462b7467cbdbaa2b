package dk.medspor.restapi.recommendations;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.recommendations.CommentRound;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.Outcome;
import dk.medspor.recommendations.RecommendationStep;
import dk.medspor.recommendations.Stage;
import dk.medspor.recommendations.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A recommendation as it stood on a day.
 *
 * @param version which wording it is, from 1
 * @param missing the fields of the template that are still empty
 */
record RecommendationResponse(
        UUID id,
        UUID ownerBodyId,
        LocalDate draftedOn,
        LocalDate on,
        Stage stage,
        int version,
        TemplateFields template,
        List<Template.Field> missing,
        List<UUID> sourceContributionIds,
        List<Round> commentRounds,
        List<Step> steps,
        List<UUID> initiativeIds,
        long position) {

    /**
     * Bodies asked for comments.
     *
     * @param silent who was asked and had said nothing
     */
    record Round(
            LocalDate openedOn,
            LocalDate until,
            List<UUID> asked,
            List<UUID> silent,
            List<Comment> comments) {

        static Round of(CommentRound it, LocalDate on, Optional<Set<MedBodyId>> only) {
            return new Round(
                    it.openedOn(),
                    it.until(),
                    seen(it.asked(), only),
                    seen(it.silent(on), only),
                    it.comments().stream()
                            .filter(comment -> !comment.on().isAfter(on))
                            .filter(comment -> maySee(comment.bodyId(), only))
                            .map(Comment::of)
                            .toList());
        }

        private static List<UUID> seen(List<MedBodyId> bodies, Optional<Set<MedBodyId>> only) {
            return bodies.stream().filter(it -> maySee(it, only)).map(MedBodyId::value).toList();
        }

        private static boolean maySee(MedBodyId body, Optional<Set<MedBodyId>> only) {
            return only.map(it -> it.contains(body)).orElse(true);
        }
    }

    /** What a body thinks of it. */
    record Comment(UUID bodyId, LocalDate on, String text, Optional<String> lateReason) {

        static Comment of(CommentRound.Comment it) {
            return new Comment(
                    it.bodyId().value(),
                    it.on(),
                    it.text().value(),
                    it.lateReason().map(Protected::value));
        }
    }

    /**
     * A step on its way.
     *
     * @param text the note, the words of the decision, the feedback or the reason
     */
    record Step(
            RecommendationStep.Kind kind,
            LocalDate on,
            Optional<Forum.Kind> forum,
            Optional<UUID> bodyId,
            Optional<String> name,
            Optional<Outcome> outcome,
            Optional<String> text) {

        static Step of(RecommendationStep it) {
            return new Step(
                    it.kind(),
                    it.on(),
                    it.forum().map(Forum::kind),
                    it.forum().flatMap(Forum::bodyId).map(MedBodyId::value),
                    it.forum().flatMap(Forum::name).map(Protected::value),
                    it.outcome(),
                    it.text().map(Protected::value));
        }
    }

    /**
     * The answer.
     *
     * @param it as it was on that day
     * @param only the bodies whose comments may be seen; all when empty
     */
    static RecommendationResponse of(
            Dossier it, LocalDate on, Optional<Set<MedBodyId>> only, long position) {
        return new RecommendationResponse(
                it.id().value(),
                it.ownerBodyId().value(),
                it.draftedOn(),
                on,
                it.stage(on),
                it.versions().size(),
                TemplateFields.of(it.latest()),
                it.latest().missing(),
                it.sources().stream().map(ContributionId::value).toList(),
                it.rounds().stream().map(round -> Round.of(round, on, only)).toList(),
                it.steps().stream().map(Step::of).toList(),
                it.initiatives().stream().map(InitiativeId::value).toList(),
                position);
    }
}
