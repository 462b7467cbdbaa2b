package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.access.AccountRejection;
import dk.medspor.initiatives.CallRejection;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.kernel.Rejection;
import dk.medspor.medbodies.MedBodyRejection;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.minutesimport.Refusal;

/**
 * How each rejection is answered: 404 for the thing in the address, 409 for what contradicts what
 * is recorded, 422 for what breaks a rule by itself.
 */
final class RejectionProblems {

    private RejectionProblems() {}

    static Problem of(Rejection rejection) {
        return switch (rejection) {
            case MedBodyRejection it -> of(it);
            case MeetingRejection it -> of(it);
            case InitiativeRejection it -> of(it);
            case CallRejection it -> CallProblems.of(it);
            case Refusal it -> RefusalProblems.of(it);
            case AccountRejection it -> AccountProblems.of(it);
            default -> throw new IllegalStateException("no words for " + rejection.getClass());
        };
    }

    private static Problem of(MedBodyRejection rejection) {
        return switch (rejection) {
            case MedBodyRejection.BodyAlreadyEstablished(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case MedBodyRejection.UnknownParent(var id) ->
                    Problem.at("parentId", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case MedBodyRejection.ValidFromAfterToday(var date, var today) ->
                    afterToday("validFrom", date, today);
        };
    }

    private static Problem of(MeetingRejection rejection) {
        return switch (rejection) {
            case MeetingRejection.UnknownMeeting(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-meeting", id);
            case MeetingRejection.MeetingAlreadyRecorded(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case MeetingRejection.SameImportAgain(var id) ->
                    Problem.at("source.sha256", CONFLICT, "notes-already-imported", id);
            case MeetingRejection.NotesAlreadyImported(var id) ->
                    Problem.at("source.sha256", CONFLICT, "notes-already-imported", id);
            case MeetingRejection.UnknownMeetingBody(var id) ->
                    Problem.at("bodyId", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case MeetingRejection.MeetingAfterToday(var date, var today) ->
                    afterToday("date", date, today);
            case MeetingRejection.ContributionAlreadyRecorded(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
        };
    }

    private static Problem of(InitiativeRejection rejection) {
        return switch (rejection) {
            case InitiativeRejection.UnknownInitiative(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-initiative", id);
            case InitiativeRejection.AlreadyProposed(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case InitiativeRejection.UnknownOwner(var id) ->
                    Problem.at("ownerBodyId", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case InitiativeRejection.UnknownContribution(var id) ->
                    Problem.at(
                            "sourceContributionIds",
                            UNPROCESSABLE_CONTENT,
                            "unknown-contribution",
                            id);
            case InitiativeRejection.DateAfterToday(var what, var date, var today) ->
                    afterToday(field(what), date, today);
            case InitiativeRejection.AlreadyAdopted() -> Problem.of(CONFLICT, "already-adopted");
            case InitiativeRejection.NotAdopted() -> Problem.of(CONFLICT, "not-adopted");
            case InitiativeRejection.AlreadyStarted(var on) ->
                    Problem.of(CONFLICT, "already-started", on);
            case InitiativeRejection.NotStarted() -> Problem.of(CONFLICT, "not-started");
            case InitiativeRejection.NoEvaluatingBody() ->
                    Problem.of(CONFLICT, "no-evaluating-body");
            case InitiativeRejection.UnknownEvaluatingBody(var id) ->
                    Problem.at("evaluatingBodyId", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case InitiativeRejection.EvaluatedBeforeStart(var on, var start) ->
                    Problem.at("on", UNPROCESSABLE_CONTENT, "evaluated-before-start", on, start);
            case InitiativeRejection.EvaluatedOutOfOrder(var on, var neighbour) ->
                    Problem.at(
                            "on", UNPROCESSABLE_CONTENT, "evaluated-out-of-order", on, neighbour);
            case InitiativeRejection.EvidenceMissing() ->
                    Problem.at("evidence", UNPROCESSABLE_CONTENT, "evidence-missing");
            case InitiativeRejection.ReasonForOtherBodyMissing(var promised) ->
                    Problem.at(
                            "reason",
                            UNPROCESSABLE_CONTENT,
                            "reason-for-other-body-missing",
                            promised);
            case InitiativeRejection.ReasonForOtherDateMissing(var intended) ->
                    Problem.at(
                            "reason",
                            UNPROCESSABLE_CONTENT,
                            "reason-for-other-date-missing",
                            intended);
            case InitiativeRejection.NextEvaluationNotAfter(var next, var on) ->
                    Problem.at(
                            "nextEvaluationOn",
                            UNPROCESSABLE_CONTENT,
                            "next-evaluation-not-after",
                            next,
                            on);
            case InitiativeRejection.NoNextAfterStop() ->
                    Problem.at("nextEvaluationOn", UNPROCESSABLE_CONTENT, "no-next-after-stop");
            case InitiativeRejection.AlreadyEnded(var on) ->
                    Problem.of(CONFLICT, "already-ended", on);
            case InitiativeRejection.NotEvaluated() ->
                    Problem.at("cycle", CONFLICT, "not-evaluated");
            case InitiativeRejection.UnreadableValue(var fact) ->
                    switch (fact) {
                        case STARTED_ON, EVALUATED_ON -> Problem.invalid("value", "date");
                        case VERDICT ->
                                Problem.invalid(
                                        "value", "one-of", "CONTINUE, ADJUST, SPREAD, STOP");
                    };
            case InitiativeRejection.NothingToCorrect(var _) ->
                    Problem.at("value", CONFLICT, "nothing-to-correct");
            case InitiativeRejection.LaterCycleEvaluated(var cycle) ->
                    Problem.at("value", CONFLICT, "later-cycle-evaluated", cycle);
        };
    }

    static Problem afterToday(String field, Object date, Object today) {
        return Problem.at(field, UNPROCESSABLE_CONTENT, "date-after-today", date, today);
    }

    private static String field(DateOf what) {
        return switch (what) {
            case PROPOSAL -> "proposedOn";
            case ADOPTION, START, EVALUATION -> "on";
            case CORRECTION -> "value";
        };
    }
}
