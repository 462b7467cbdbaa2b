package dk.medspor.meetings;

import java.util.List;
import java.util.Optional;

/**
 * Knows the theme days, their groups and what was said in them, including all that was recorded
 * before the question.
 */
public interface ThemeDayRegister {

    Optional<ThemeDayPlan> plan(MeetingId id);

    /** The meeting that a group belongs to. */
    Optional<MeetingId> meetingOf(GroupId group);

    /** The numbers of the questions that some group has answered. */
    List<Integer> answeredQuestions(MeetingId id);

    /** Whether a group has made a point, whatever became of it. */
    boolean hasSpoken(GroupId group);

    /** A point as it stands; empty when no meeting has recorded it. */
    Optional<KeptContribution> contribution(ContributionId id);
}
