package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.initiatives.PromiseRejection;

/** How each rejection of a command on what is promised is answered. */
final class PromiseProblems {

    private PromiseProblems() {}

    static Problem of(PromiseRejection rejection) {
        return switch (rejection) {
            case PromiseRejection.NoEvaluatingBody() -> Problem.of(CONFLICT, "no-evaluating-body");
            case PromiseRejection.UnknownEvaluatingBody(var id) ->
                    InitiativeProblems.unknownBody("evaluatingBodyId", id);
            case PromiseRejection.EvaluatingBodyHasEnded(var body) ->
                    RejectionProblems.ended("evaluatingBodyId", body);
            case PromiseRejection.UnknownDecidingMeeting(var id) ->
                    Problem.at("decidedAt.meetingId", UNPROCESSABLE_CONTENT, "unknown-meeting", id);
            case PromiseRejection.EvaluatedBeforeStart(var on, var start) ->
                    Problem.at("on", UNPROCESSABLE_CONTENT, "evaluated-before-start", on, start);
            case PromiseRejection.EvaluatedOutOfOrder(var on, var neighbour) ->
                    Problem.at(
                            "on", UNPROCESSABLE_CONTENT, "evaluated-out-of-order", on, neighbour);
            case PromiseRejection.EvidenceMissing() ->
                    Problem.at("evidence", UNPROCESSABLE_CONTENT, "evidence-missing");
            case PromiseRejection.StatementMissing() ->
                    Problem.at("sides", UNPROCESSABLE_CONTENT, "statement-missing");
            case PromiseRejection.ReasonForOtherBodyMissing(var promised) ->
                    Problem.at(
                            "reason",
                            UNPROCESSABLE_CONTENT,
                            "reason-for-other-body-missing",
                            promised);
            case PromiseRejection.ReasonForOtherDateMissing(var intended) ->
                    Problem.at(
                            "reason",
                            UNPROCESSABLE_CONTENT,
                            "reason-for-other-date-missing",
                            intended);
            case PromiseRejection.NextEvaluationNotAfter(var next, var on) ->
                    Problem.at(
                            "nextEvaluationOn",
                            UNPROCESSABLE_CONTENT,
                            "next-evaluation-not-after",
                            next,
                            on);
            case PromiseRejection.NoNextAfterStop() ->
                    Problem.at("nextEvaluationOn", UNPROCESSABLE_CONTENT, "no-next-after-stop");
            case PromiseRejection.RescheduledIntoThePast(var due, var on) ->
                    Problem.at("due", UNPROCESSABLE_CONTENT, "rescheduled-into-the-past", due, on);
            case PromiseRejection.AlreadyDueOn(var due) ->
                    Problem.at("due", CONFLICT, "already-due-on", due);
            case PromiseRejection.NotOverdue(var due) ->
                    Problem.at("on", CONFLICT, "not-overdue", due);
            case PromiseRejection.NothingToHandOver() ->
                    Problem.at("ownerBodyId", UNPROCESSABLE_CONTENT, "nothing-to-hand-over");
        };
    }
}
