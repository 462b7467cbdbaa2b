package dk.medspor.status.themedays;

import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.Place;
import dk.medspor.meetings.Round.Question;
import dk.medspor.meetings.ThemeDayPlan.FormedGroup;
import dk.medspor.status.meetingrecord.ContributionDocument;
import java.util.List;
import java.util.Optional;

/**
 * What a group has said by a day, in the order it was recorded, the withdrawn in its place.
 *
 * @param asked what the group is asked
 */
public record GroupNotes(
        MeetingId meetingId,
        FormedGroup formed,
        List<Question> asked,
        List<ContributionDocument> contributions) {
    public GroupNotes {
        asked = List.copyOf(asked);
        contributions = List.copyOf(contributions);
    }

    /** What it has said to a question. */
    public List<ContributionDocument> to(Question question) {
        return contributions.stream().filter(it -> answers(it, question)).toList();
    }

    /** What it has said besides the questions. */
    public List<ContributionDocument> besides() {
        return contributions.stream()
                .filter(it -> asked.stream().noneMatch(question -> answers(it, question)))
                .toList();
    }

    /** What it has not answered. */
    public List<Question> unanswered() {
        return asked.stream()
                .filter(it -> to(it).stream().allMatch(ContributionDocument::hasBeenWithdrawn))
                .toList();
    }

    private static boolean answers(ContributionDocument said, Question question) {
        Optional<Integer> answered = said.contribution().place().flatMap(Place::question);
        return answered.filter(it -> it == question.number()).isPresent();
    }
}
