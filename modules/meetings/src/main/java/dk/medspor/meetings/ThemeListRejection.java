package dk.medspor.meetings;

import dk.medspor.kernel.Rejection;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;

/** Why something about a list of themes was refused. */
public sealed interface ThemeListRejection extends Rejection {

    record UnknownThemeList(ThemeListId listId) implements ThemeListRejection {}

    record ThemeListOpenedAlready(ThemeListId listId) implements ThemeListRejection {}

    record UnknownListBody(MedBodyId bodyId) implements ThemeListRejection {}

    record UnknownListMeeting(MeetingId meetingId) implements ThemeListRejection {}

    /** A recorded fact cannot lie in the future. */
    record OpenedAfterToday(LocalDate on, LocalDate today) implements ThemeListRejection {}

    record UnknownTheme(int theme) implements ThemeListRejection {}

    /** It was merged or split. */
    record ThemeHasEnded(int theme) implements ThemeListRejection {}

    /** A theme is no part of itself, nor of its own parts, nor merged into them. */
    record PartOfItself(int theme) implements ThemeListRejection {}

    /** What is coded to a theme goes to one of its parts at least. */
    record LeftWithoutPart(ContributionId contributionId) implements ThemeListRejection {}

    /** Only what is coded to a theme goes to its parts. */
    record NotCodedToTheme(ContributionId contributionId, int theme)
            implements ThemeListRejection {}

    record SplitIntoOne(int theme) implements ThemeListRejection {}

    record UnknownCoded(ContributionId contributionId) implements ThemeListRejection {}

    /** What was withdrawn is coded no more. */
    record CodedIsWithdrawn(ContributionId contributionId, LocalDate on)
            implements ThemeListRejection {}

    /** It is coded so already. */
    record NothingToCode(ContributionId contributionId) implements ThemeListRejection {}

    record NothingToUndo() implements ThemeListRejection {}

    /** Steps are undone from the last one backwards. */
    record NotTheLastStep(int step, int last) implements ThemeListRejection {}
}
