package dk.medspor.status.themedays;

import dk.medspor.meetings.DiscussionGroup;
import dk.medspor.meetings.Round.Question;
import java.util.List;

/**
 * Which questions each group of a theme day has answered by a day.
 *
 * @param groups in the order they were formed
 */
public record Completeness(List<OfGroup> groups) {
    public Completeness {
        groups = List.copyOf(groups);
    }

    /**
     * What a group has answered.
     *
     * @param questions what it is asked, in the order of the rounds
     */
    public record OfGroup(DiscussionGroup group, List<Answered> questions) {
        public OfGroup {
            questions = List.copyOf(questions);
        }

        /** How many it has made in all, without those that were withdrawn. */
        public long contributions() {
            return questions.stream().mapToLong(Answered::contributions).sum();
        }

        /** What it has not answered. */
        public List<Question> unanswered() {
            return questions.stream()
                    .filter(it -> it.contributions() == 0)
                    .map(Answered::question)
                    .toList();
        }
    }

    /**
     * A question, and how much was answered to it.
     *
     * @param contributions without those that were withdrawn
     */
    public record Answered(Question question, long contributions) {}

    /** Whether nothing is unanswered. */
    public boolean isComplete() {
        return groups.stream().allMatch(it -> it.unanswered().isEmpty());
    }
}
