package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.recommendations.RecommendationRejection;

/** How refused commands on recommendations are answered. */
final class RecommendationProblems {

    private RecommendationProblems() {}

    static Problem of(RecommendationRejection rejection) {
        return switch (rejection) {
            case RecommendationRejection.UnknownRecommendation(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-recommendation", id);
            case RecommendationRejection.AlreadyDrafted(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case RecommendationRejection.UnknownRecommender(var id) ->
                    Problem.at("ownerBodyId", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case RecommendationRejection.UnknownSource(var id) ->
                    Problem.at(
                            "sourceContributionIds",
                            UNPROCESSABLE_CONTENT,
                            "unknown-contribution",
                            id);
            case RecommendationRejection.StepAfterToday(var on, var today) ->
                    RejectionProblems.afterToday("on", on, today);
            case RecommendationRejection.StepBeforeAnother(var on, var earlier) ->
                    Problem.at("on", UNPROCESSABLE_CONTENT, "step-before-another", on, earlier);
            case RecommendationRejection.StepAfterAnother(var on, var later) ->
                    Problem.at("value", UNPROCESSABLE_CONTENT, "step-after-another", on, later);
            case RecommendationRejection.IsWithdrawn(var on) ->
                    Problem.of(CONFLICT, "recommendation-withdrawn", on);
            case RecommendationRejection.IsDecided(var on) ->
                    Problem.of(CONFLICT, "recommendation-decided", on);
            case RecommendationRejection.IsSubmitted(var on) ->
                    Problem.of(CONFLICT, "recommendation-submitted", on);
            case RecommendationRejection.ReasonForLateRevisionMissing(var on) ->
                    Problem.at(
                            "reason",
                            UNPROCESSABLE_CONTENT,
                            "reason-for-late-revision-missing",
                            on);
            case RecommendationRejection.NobodyAskedToComment() ->
                    Problem.at("bodyIds", UNPROCESSABLE_CONTENT, "nobody-asked-to-comment");
            case RecommendationRejection.UnknownCommenter(var id) ->
                    Problem.at("bodyIds", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case RecommendationRejection.CommentsDueBeforeOpening(var until, var on) ->
                    Problem.at(
                            "until",
                            UNPROCESSABLE_CONTENT,
                            "comments-due-before-opening",
                            until,
                            on);
            case RecommendationRejection.CommentRoundIsOpen(var until) ->
                    Problem.of(CONFLICT, "comment-round-open", until);
            case RecommendationRejection.NoCommentRound() ->
                    Problem.of(CONFLICT, "no-comment-round");
            case RecommendationRejection.NotAskedToComment(var id) ->
                    Problem.at("bodyId", UNPROCESSABLE_CONTENT, "not-asked-to-comment", id);
            case RecommendationRejection.CommentDeadlinePassed(var until) ->
                    Problem.at(
                            "lateReason", UNPROCESSABLE_CONTENT, "comment-deadline-passed", until);
            case RecommendationRejection.NotQualified() -> Problem.of(CONFLICT, "not-qualified");
            case RecommendationRejection.UnknownReceiver(var forum) ->
                    Problem.at(
                            "bodyId",
                            UNPROCESSABLE_CONTENT,
                            "unknown-body",
                            forum.bodyId().map(Object::toString).orElse(""));
            case RecommendationRejection.NotSubmitted() -> Problem.of(CONFLICT, "not-submitted");
            case RecommendationRejection.NotDecided() -> Problem.of(CONFLICT, "not-decided");
            case RecommendationRejection.AlreadyFedBack(var on) ->
                    Problem.of(CONFLICT, "already-fed-back", on);
            case RecommendationRejection.UnknownLinkedInitiative(var id) ->
                    Problem.at("initiativeId", UNPROCESSABLE_CONTENT, "unknown-initiative", id);
            case RecommendationRejection.AlreadyLinked(var id) ->
                    Problem.at("initiativeId", CONFLICT, "already-linked", id);
            case RecommendationRejection.NothingRecorded(var _) ->
                    Problem.at("date", CONFLICT, "date-not-recorded");
            case RecommendationRejection.StandsSo() -> Problem.of(CONFLICT, "nothing-to-correct");
        };
    }
}
