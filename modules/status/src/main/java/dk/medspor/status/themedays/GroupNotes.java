package dk.medspor.status.themedays;

import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.Round.Question;
import dk.medspor.meetings.ThemeDayPlan.FormedGroup;
import dk.medspor.status.themedays.Completeness.Answered;
import dk.medspor.status.themedays.Completeness.OfGroup;
import java.util.List;

/**
 * A group, and what it had answered by a day.
 *
 * @param answered how much it had answered to each question that it is asked
 */
public record GroupNotes(MeetingId meetingId, FormedGroup formed, OfGroup answered) {

    /** What the group is asked. */
    public List<Question> asked() {
        return answered.questions().stream().map(Answered::question).toList();
    }

    /** What it has not answered. */
    public List<Question> unanswered() {
        return answered.unanswered();
    }
}
