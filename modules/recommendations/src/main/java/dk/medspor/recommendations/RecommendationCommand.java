package dk.medspor.recommendations;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What can be asked of a recommendation. Facts that a rule needs from elsewhere are looked up by
 * {@link RecommendationFacts} and stand in the command, so that a stored one can be decided again.
 */
public sealed interface RecommendationCommand {

    RecommendationId recommendationId();

    /**
     * Writes the first version.
     *
     * @param ownerBodyId the forum that recommends
     * @param sources the contributions it grew from
     * @param unknownSources those of them that no meeting has recorded
     */
    record DraftRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendationId,
            MedBodyId ownerBodyId,
            boolean ownerKnown,
            Template template,
            List<ContributionId> sources,
            List<ContributionId> unknownSources,
            LocalDate on)
            implements RecommendationCommand {
        public DraftRecommendation {
            sources = List.copyOf(sources);
            unknownSources = List.copyOf(unknownSources);
        }
    }

    /**
     * Writes another version; the earlier ones stay.
     *
     * @param reason demanded once it has been submitted
     */
    record ReviseRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendationId,
            Template template,
            LocalDate on,
            Optional<Protected<String>> reason)
            implements RecommendationCommand {}

    /**
     * Asks bodies for their comments (høring).
     *
     * @param until the last day for them
     * @param unknownBodies those of the asked that the register did not know
     */
    record OpenCommentRound(
            @TargetAggregateIdentifier RecommendationId recommendationId,
            LocalDate on,
            LocalDate until,
            List<MedBodyId> asked,
            List<MedBodyId> unknownBodies)
            implements RecommendationCommand {
        public OpenCommentRound {
            asked = List.copyOf(asked);
            unknownBodies = List.copyOf(unknownBodies);
        }
    }

    /**
     * Says what a body thinks of it.
     *
     * @param lateReason why it comes after the deadline
     */
    record CommentOnRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendationId,
            MedBodyId bodyId,
            LocalDate on,
            Protected<String> text,
            Optional<Protected<String>> lateReason)
            implements RecommendationCommand {}

    /** Says that it has been worked over and is ready to be submitted. */
    record QualifyRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendationId,
            LocalDate on,
            Optional<Protected<String>> note)
            implements RecommendationCommand {}

    /** Hands it to those who decide. */
    record SubmitRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendationId,
            Forum forum,
            boolean forumKnown,
            LocalDate on)
            implements RecommendationCommand {}

    /** Records what they decided. */
    record DecideRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendationId,
            LocalDate on,
            Outcome outcome,
            Optional<Protected<String>> words)
            implements RecommendationCommand {}

    /** Tells those it came from what became of it. */
    record FeedBackRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendationId,
            LocalDate on,
            Protected<String> text)
            implements RecommendationCommand {}

    /** Takes it back: it is recommended no more. */
    record WithdrawRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendationId,
            LocalDate on,
            Protected<String> reason)
            implements RecommendationCommand {}

    /** Says that an initiative grew from it. */
    record LinkInitiative(
            @TargetAggregateIdentifier RecommendationId recommendationId,
            InitiativeId initiativeId,
            boolean initiativeKnown)
            implements RecommendationCommand {}

    /** Puts a recorded day right. */
    record CorrectRecommendationDate(
            @TargetAggregateIdentifier RecommendationId recommendationId,
            CorrectableDate date,
            LocalDate right,
            Protected<String> reason)
            implements RecommendationCommand {}

    /** Puts the outcome of the latest decision right. */
    record CorrectOutcome(
            @TargetAggregateIdentifier RecommendationId recommendationId,
            Outcome right,
            Protected<String> reason)
            implements RecommendationCommand {}
}
