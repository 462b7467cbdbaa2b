package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.initiatives.CallRejection;

/** How refused commands on calls are answered. */
final class CallProblems {

    private CallProblems() {}

    static Problem of(CallRejection rejection) {
        return switch (rejection) {
            case CallRejection.UnknownCall(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-call", id);
            case CallRejection.AlreadyIssued(var id) -> Problem.at("id", CONFLICT, "id-taken", id);
            case CallRejection.UnknownForum(var id) ->
                    Problem.at("forumBodyId", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case CallRejection.UnknownAddressee(var id) ->
                    Problem.at("addresseeBodyIds", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case CallRejection.ForumHasEnded(var body) ->
                    RejectionProblems.ended("forumBodyId", body);
            case CallRejection.AddresseeHasEnded(var body) ->
                    RejectionProblems.ended("addresseeBodyIds", body);
            case CallRejection.NobodyAsked() ->
                    Problem.at("addresseeBodyIds", UNPROCESSABLE_CONTENT, "nobody-asked");
            case CallRejection.CallDateAfterToday(var date, var today) ->
                    RejectionProblems.afterToday("on", date, today);
            case CallRejection.AnswerByBeforeIssue(var answerBy, var issuedOn) ->
                    Problem.at(
                            "answerBy",
                            UNPROCESSABLE_CONTENT,
                            "answer-by-before-issue",
                            answerBy,
                            issuedOn);
            case CallRejection.NotAsked(var id) ->
                    Problem.at("bodyId", UNPROCESSABLE_CONTENT, "not-asked", id);
            case CallRejection.BeforeIssue(var on, var issuedOn) ->
                    Problem.at("on", UNPROCESSABLE_CONTENT, "before-issue", on, issuedOn);
            case CallRejection.CallIsWithdrawn(var on) ->
                    Problem.of(CONFLICT, "call-withdrawn", on);
            case CallRejection.AlreadyAnswered(var id) ->
                    Problem.at("bodyId", CONFLICT, "already-answered", id);
            case CallRejection.NotAnswered(var id) ->
                    Problem.at("bodyId", CONFLICT, "not-answered", id);
            case CallRejection.UnknownAnswer(var id) ->
                    Problem.at("initiativeId", UNPROCESSABLE_CONTENT, "unknown-initiative", id);
            case CallRejection.NotTheirs(var id, var owner) ->
                    Problem.at("initiativeId", UNPROCESSABLE_CONTENT, "not-their-own", id, owner);
            case CallRejection.NotStartedByThen(var id, var on) ->
                    Problem.at(
                            "initiativeId", UNPROCESSABLE_CONTENT, "not-started-by-then", id, on);
        };
    }
}
