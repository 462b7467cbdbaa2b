package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a list of themes. */
public sealed interface ThemeListCommand {

    ThemeListId listId();

    /**
     * Opens a list.
     *
     * @param meetingId the meeting whose contributions are coded, where it is of one only
     * @param bodyKnown whether the register knew the body when the command was sent
     * @param meetingKnown whether the meeting, where there is one, was known
     */
    record OpenThemeList(
            @TargetAggregateIdentifier ThemeListId listId,
            MedBodyId bodyId,
            Optional<MeetingId> meetingId,
            Protected<String> title,
            LocalDate on,
            boolean bodyKnown,
            boolean meetingKnown)
            implements ThemeListCommand {}

    /** A step of the work on an open list, which can be undone. */
    sealed interface Step extends ThemeListCommand {}

    record AddTheme(@TargetAggregateIdentifier ThemeListId listId, ThemeText text)
            implements Step {}

    /** Gives a theme another title, description or place: its next version. */
    record DescribeTheme(
            @TargetAggregateIdentifier ThemeListId listId,
            int theme,
            ThemeText text,
            Protected<String> reason)
            implements Step {}

    /** Lets a theme be absorbed by another one, with its contributions and its parts. */
    record MergeThemes(
            @TargetAggregateIdentifier ThemeListId listId,
            int theme,
            int into,
            Protected<String> reason)
            implements Step {}

    /** Divides a theme, and all that is coded to it, into new ones. */
    record SplitTheme(
            @TargetAggregateIdentifier ThemeListId listId,
            int theme,
            List<Part> parts,
            Protected<String> reason)
            implements Step {
        public SplitTheme {
            parts = List.copyOf(parts);
        }
    }

    /** A theme that grows from another one, with what goes to it. */
    record Part(
            Protected<String> title,
            Optional<Protected<String>> description,
            List<ContributionId> contributions) {
        public Part {
            contributions = List.copyOf(contributions);
        }
    }

    /**
     * Says what a contribution is about.
     *
     * @param themes several are allowed
     * @param standing how the contribution stood; empty when no meeting had recorded it
     */
    record CodeContribution(
            @TargetAggregateIdentifier ThemeListId listId,
            ContributionId contributionId,
            List<Integer> themes,
            Optional<Protected<String>> why,
            Optional<ContributionStanding> standing)
            implements Step {
        public CodeContribution {
            themes = List.copyOf(themes);
        }
    }

    /**
     * Says anew what a contribution is about.
     *
     * @param themes these and no others; none to take it out of the list
     */
    record RecodeContribution(
            @TargetAggregateIdentifier ThemeListId listId,
            ContributionId contributionId,
            List<Integer> themes,
            Protected<String> reason,
            Optional<ContributionStanding> standing)
            implements Step {
        public RecodeContribution {
            themes = List.copyOf(themes);
        }
    }

    /**
     * Undoes the last step that stands.
     *
     * @param step its number, so that nothing else is undone than what was seen; the last when
     *     empty
     */
    record UndoStep(
            @TargetAggregateIdentifier ThemeListId listId,
            Optional<Integer> step,
            Protected<String> reason)
            implements ThemeListCommand {}
}
