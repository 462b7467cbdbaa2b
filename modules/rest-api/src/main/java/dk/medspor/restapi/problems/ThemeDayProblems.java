package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.meetings.GroupRecordRejection;
import dk.medspor.meetings.ThemeDayRejection;

/** How refused commands on theme days and on what was said there are answered. */
final class ThemeDayProblems {

    private ThemeDayProblems() {}

    static Problem of(ThemeDayRejection rejection) {
        return switch (rejection) {
            case ThemeDayRejection.NoSuchThemeDay(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-meeting", id);
            case ThemeDayRejection.ThemeDayIsCancelled(var id) ->
                    Problem.at("id", CONFLICT, "theme-day-cancelled", id);
            case ThemeDayRejection.ProgrammeBackwards(var from, var to) ->
                    Problem.at("programme", UNPROCESSABLE_CONTENT, "programme-backwards", from, to);
            case ThemeDayRejection.RoundTwice(var number) ->
                    Problem.at("rounds", UNPROCESSABLE_CONTENT, "round-twice", number);
            case ThemeDayRejection.QuestionTwice(var number) ->
                    Problem.at("rounds", UNPROCESSABLE_CONTENT, "question-twice", number);
            case ThemeDayRejection.AnsweredQuestionMissing(var number) ->
                    Problem.at("rounds", CONFLICT, "question-answered", number);
            case ThemeDayRejection.GroupFormedAlready(var id) ->
                    Problem.at("id", CONFLICT, "group-formed", id);
            case ThemeDayRejection.UnknownGroup(var id) ->
                    Problem.at("group", NOT_FOUND, "unknown-group", id);
            case ThemeDayRejection.GroupIsDisbanded(var id) ->
                    Problem.at("group", CONFLICT, "group-disbanded", id);
            case ThemeDayRejection.GroupHasSpoken(var id) ->
                    Problem.at("group", CONFLICT, "group-has-spoken", id);
            case ThemeDayRejection.UnknownQuestion(var number) ->
                    Problem.at(
                            "group.questions", UNPROCESSABLE_CONTENT, "unknown-question", number);
            case ThemeDayRejection.UnknownMember(var id) ->
                    Problem.at("group.members", UNPROCESSABLE_CONTENT, "unknown-person", id);
            case ThemeDayRejection.MemberTwice(var id) ->
                    Problem.at("group.members", UNPROCESSABLE_CONTENT, "member-twice", id);
            case ThemeDayRejection.RoleHeldTwice(var role) ->
                    Problem.at("group.members", UNPROCESSABLE_CONTENT, "role-held-twice", role);
        };
    }

    static Problem of(GroupRecordRejection rejection) {
        return switch (rejection) {
            case GroupRecordRejection.NothingSaidBeforeTheMeeting(var id) ->
                    Problem.at("id", CONFLICT, "meeting-not-held", id);
            case GroupRecordRejection.UnknownSpeaker(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-group", id);
            case GroupRecordRejection.NoSuchGroup(var id) ->
                    Problem.at("groupId", CONFLICT, "no-such-group", id);
            case GroupRecordRejection.NotAsked(var place) ->
                    Problem.at(
                            "question",
                            UNPROCESSABLE_CONTENT,
                            "not-put-to-group",
                            place.question().or(place::round).orElse(0));
            case GroupRecordRejection.RecordedAlready(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case GroupRecordRejection.UnknownContribution(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-contribution", id);
            case GroupRecordRejection.ContributionIsWithdrawn(var id, var on) ->
                    Problem.at("id", CONFLICT, "contribution-withdrawn", id, on);
            case GroupRecordRejection.ContributionIsNotWithdrawn(var id) ->
                    Problem.at("id", CONFLICT, "contribution-not-withdrawn", id);
            case GroupRecordRejection.StaysWithItsGroup(var id) ->
                    Problem.at("groupId", CONFLICT, "stays-with-its-group", id);
            case GroupRecordRejection.RecordedAfterToday(var on, var today) ->
                    RejectionProblems.afterToday("on", on, today);
            case GroupRecordRejection.RecordedBeforeAnother(var on, var earlier) ->
                    Problem.at("on", UNPROCESSABLE_CONTENT, "step-before-another", on, earlier);
            case GroupRecordRejection.NotADataNeed(var id) ->
                    Problem.at("id", CONFLICT, "not-a-data-need", id);
            case GroupRecordRejection.DataNeedDueBackwards(var from, var to) ->
                    Problem.at("due.to", UNPROCESSABLE_CONTENT, "due-backwards", from, to);
        };
    }
}
