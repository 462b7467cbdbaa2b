package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.meetings.ProceedingsRejection;

/** How refused commands on the proceedings of meetings are answered. */
final class ProceedingsProblems {

    private ProceedingsProblems() {}

    static Problem of(ProceedingsRejection rejection) {
        return switch (rejection) {
            case ProceedingsRejection.SubstituteForWhom() ->
                    Problem.at("insteadOf", UNPROCESSABLE_CONTENT, "substitute-for-whom");
            case ProceedingsRejection.UnknownParticipant(var id) ->
                    Problem.at("personId", UNPROCESSABLE_CONTENT, "unknown-person", id);
            case ProceedingsRejection.HoldsNoSeat(var id) ->
                    Problem.at("personId", UNPROCESSABLE_CONTENT, "holds-no-seat", id);
            case ProceedingsRejection.SubstitutedMayCome(var id) ->
                    Problem.at("insteadOf", CONFLICT, "substituted-may-come", id);
            case ProceedingsRejection.SidesOfDecisionOnly() ->
                    Problem.at("sides", UNPROCESSABLE_CONTENT, "sides-of-decision");
            case ProceedingsRejection.StatementOfEachSide() ->
                    Problem.at("sides", UNPROCESSABLE_CONTENT, "statement-of-each-side");
            case ProceedingsRejection.ConcludedAlready(var item) ->
                    Problem.at("reason", CONFLICT, "concluded-already", item);
            case ProceedingsRejection.UnknownFollowUpForum(var id) ->
                    Problem.at("forumBodyId", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case ProceedingsRejection.FollowUpDueBackwards(var from, var to) ->
                    Problem.at("due.to", UNPROCESSABLE_CONTENT, "due-backwards", from, to);
            case ProceedingsRejection.UnknownFollowUp(var number) ->
                    Problem.at("number", NOT_FOUND, "unknown-follow-up", number);
            case ProceedingsRejection.FollowUpIsClosed(var number, var on) ->
                    Problem.at("number", CONFLICT, "follow-up-closed", number, on);
            case ProceedingsRejection.FollowUpHasThatActor(var number) ->
                    Problem.at("followUps", CONFLICT, "follow-up-has-actor", number);
            case ProceedingsRejection.HandedOverTwice(var number) ->
                    Problem.at("followUps", UNPROCESSABLE_CONTENT, "handed-over-twice", number);
            case ProceedingsRejection.SelfEvaluationSaysNothing() ->
                    Problem.at("wentWell", UNPROCESSABLE_CONTENT, "self-evaluation-empty");
            case ProceedingsRejection.SelfEvaluatedAlready(var on) ->
                    Problem.at("reason", CONFLICT, "self-evaluated-already", on);
            case ProceedingsRejection.FollowUpIsOpen(var number) ->
                    Problem.at("number", CONFLICT, "follow-up-open", number);
        };
    }
}
