package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.meetings.MinutesRejection;

/** How refused commands on the minutes of meetings are answered. */
final class MinutesProblems {

    private MinutesProblems() {}

    static Problem of(MinutesRejection rejection) {
        return switch (rejection) {
            case MinutesRejection.NoMinutes(var id) -> Problem.at("id", CONFLICT, "no-minutes", id);
            case MinutesRejection.NotTheCurrentVersion(var version, var current) ->
                    Problem.at("version", CONFLICT, "not-the-current-version", version, current);
            case MinutesRejection.ReasonAfterSubmissionMissing(var version) ->
                    Problem.at("reason", UNPROCESSABLE_CONTENT, "minutes-submitted", version);
            case MinutesRejection.SubmittedAlready(var version, var on) ->
                    Problem.of(CONFLICT, "submitted-already", version, on);
            case MinutesRejection.NotSubmitted(var version) ->
                    Problem.of(CONFLICT, "minutes-not-submitted", version);
            case MinutesRejection.ApproverLeadsNot(var person) ->
                    Problem.at("personId", UNPROCESSABLE_CONTENT, "approver-leads-not", person);
            case MinutesRejection.OfficeOfOtherSide(var office, var side) ->
                    Problem.at(
                            "personId",
                            UNPROCESSABLE_CONTENT,
                            "office-of-other-side",
                            office,
                            side);
            case MinutesRejection.ApprovedAlready(var office, var on) ->
                    Problem.at("personId", CONFLICT, "minutes-approved-already", office, on);
            case MinutesRejection.NotApprovedByBoth(var version, var missing) ->
                    Problem.of(CONFLICT, "not-approved-by-both", version, missing);
            case MinutesRejection.SentToNobody() ->
                    Problem.at("personIds", UNPROCESSABLE_CONTENT, "sent-to-nobody");
            case MinutesRejection.UnknownRecipient(var person) ->
                    Problem.at("personIds", UNPROCESSABLE_CONTENT, "unknown-person", person);
            case MinutesRejection.UnknownRecipientBody(var body) ->
                    Problem.at("forums", UNPROCESSABLE_CONTENT, "unknown-body", body);
            case MinutesRejection.NotSentOut(var version) ->
                    Problem.of(CONFLICT, "minutes-not-sent", version);
            case MinutesRejection.UnknownLaterItem(var at) ->
                    Problem.at(
                            "at",
                            UNPROCESSABLE_CONTENT,
                            "unknown-later-item",
                            at.item(),
                            at.meetingId());
            case MinutesRejection.NoLaterMeeting(var id) ->
                    Problem.at("at", UNPROCESSABLE_CONTENT, "no-later-meeting", id);
            case MinutesRejection.ConfirmedAlready(var version, var on) ->
                    Problem.of(CONFLICT, "minutes-confirmed-already", version, on);
            case MinutesRejection.AmendedByMeetingOnly(var version, var on) ->
                    Problem.of(CONFLICT, "amended-by-meeting-only", version, on);
        };
    }
}
