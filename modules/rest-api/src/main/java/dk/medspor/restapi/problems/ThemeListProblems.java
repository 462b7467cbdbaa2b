package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.meetings.ThemeListRejection;

/** How refused commands on lists of themes are answered. */
final class ThemeListProblems {

    private ThemeListProblems() {}

    static Problem of(ThemeListRejection rejection) {
        return switch (rejection) {
            case ThemeListRejection.UnknownThemeList(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-theme-list", id);
            case ThemeListRejection.ThemeListOpenedAlready(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case ThemeListRejection.UnknownListBody(var id) ->
                    Problem.at("bodyId", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case ThemeListRejection.UnknownListMeeting(var id) ->
                    Problem.at("meetingId", UNPROCESSABLE_CONTENT, "unknown-meeting", id);
            case ThemeListRejection.OpenedAfterToday(var on, var today) ->
                    RejectionProblems.afterToday("on", on, today);
            case ThemeListRejection.UnknownTheme(var theme) ->
                    Problem.at("theme", NOT_FOUND, "unknown-theme", theme);
            case ThemeListRejection.ThemeHasEnded(var theme) ->
                    Problem.at("theme", CONFLICT, "theme-ended", theme);
            case ThemeListRejection.PartOfItself(var theme) ->
                    Problem.at("theme", UNPROCESSABLE_CONTENT, "part-of-itself", theme);
            case ThemeListRejection.LeftWithoutPart(var id) ->
                    Problem.at("parts", UNPROCESSABLE_CONTENT, "left-without-part", id);
            case ThemeListRejection.NotCodedToTheme(var id, var theme) ->
                    Problem.at("parts", UNPROCESSABLE_CONTENT, "not-coded-to-theme", id, theme);
            case ThemeListRejection.SplitIntoOne(var theme) ->
                    Problem.at("parts", UNPROCESSABLE_CONTENT, "split-into-one", theme);
            case ThemeListRejection.UnknownCoded(var id) ->
                    Problem.at("contributionId", UNPROCESSABLE_CONTENT, "unknown-contribution", id);
            case ThemeListRejection.CodedIsWithdrawn(var id, var on) ->
                    Problem.at("contributionId", CONFLICT, "contribution-withdrawn", id, on);
            case ThemeListRejection.NothingToCode(var id) ->
                    Problem.at("themes", CONFLICT, "coded-already", id);
            case ThemeListRejection.NothingToUndo() -> Problem.of(CONFLICT, "nothing-to-undo");
            case ThemeListRejection.NotTheLastStep(var step, var last) ->
                    Problem.at("step", CONFLICT, "not-the-last-step", step, last);
        };
    }
}
