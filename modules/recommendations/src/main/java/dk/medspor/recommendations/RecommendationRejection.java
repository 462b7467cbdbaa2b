package dk.medspor.recommendations;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Rejection;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import java.time.LocalDate;

/** Why a command on a recommendation was refused. */
public sealed interface RecommendationRejection extends Rejection {

    /** Nothing is recorded under this id. */
    record UnknownRecommendation(RecommendationId id) implements RecommendationRejection {}

    /** A recommendation with this id is there already. */
    record AlreadyDrafted(RecommendationId id) implements RecommendationRejection {}

    record UnknownRecommender(MedBodyId bodyId) implements RecommendationRejection {}

    record UnknownSource(ContributionId contributionId) implements RecommendationRejection {}

    /** A recorded fact cannot lie in the future. */
    record StepAfterToday(LocalDate on, LocalDate today) implements RecommendationRejection {}

    /** The steps follow one another in time. */
    record StepBeforeAnother(LocalDate on, LocalDate earlier) implements RecommendationRejection {}

    /** What is put right must still come before what followed. */
    record StepAfterAnother(LocalDate on, LocalDate later) implements RecommendationRejection {}

    /** It was taken back. */
    record IsWithdrawn(LocalDate on) implements RecommendationRejection {}

    /** It was decided, and not returned. */
    record IsDecided(LocalDate on) implements RecommendationRejection {}

    /** It lies with those who decide. */
    record IsSubmitted(LocalDate on) implements RecommendationRejection {}

    /** What was submitted is changed with a reason only. */
    record ReasonForLateRevisionMissing(LocalDate submittedOn) implements RecommendationRejection {}

    record NobodyAskedToComment() implements RecommendationRejection {}

    record UnknownCommenter(MedBodyId bodyId) implements RecommendationRejection {}

    /** Comments cannot be due before they are asked for. */
    record CommentsDueBeforeOpening(LocalDate until, LocalDate on)
            implements RecommendationRejection {}

    /** Comments are still awaited. */
    record CommentRoundIsOpen(LocalDate until) implements RecommendationRejection {}

    /** Nobody has been asked for comments. */
    record NoCommentRound() implements RecommendationRejection {}

    record NotAskedToComment(MedBodyId bodyId) implements RecommendationRejection {}

    /** A comment after the deadline needs a reason. */
    record CommentDeadlinePassed(LocalDate until) implements RecommendationRejection {}

    /** Only what has been qualified is submitted. */
    record NotQualified() implements RecommendationRejection {}

    record UnknownReceiver(Forum forum) implements RecommendationRejection {}

    /** Only what has been submitted is decided. */
    record NotSubmitted() implements RecommendationRejection {}

    /** Only what has been decided is fed back. */
    record NotDecided() implements RecommendationRejection {}

    record AlreadyFedBack(LocalDate on) implements RecommendationRejection {}

    record UnknownLinkedInitiative(InitiativeId initiativeId) implements RecommendationRejection {}

    record AlreadyLinked(InitiativeId initiativeId) implements RecommendationRejection {}

    /** There is nothing of that kind to put right. */
    record NothingRecorded(CorrectableDate date) implements RecommendationRejection {}

    /** It stands exactly so already. */
    record StandsSo() implements RecommendationRejection {}
}
