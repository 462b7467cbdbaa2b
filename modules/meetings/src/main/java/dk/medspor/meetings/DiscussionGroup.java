package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Those who speak together on a theme day.
 *
 * @param name as the day calls it
 * @param theme what it speaks of, where each group has its own
 * @param questions the numbers of what it is asked; everything when empty
 */
public record DiscussionGroup(
        GroupId id,
        Form form,
        Protected<String> name,
        Optional<Protected<String>> theme,
        List<Integer> questions,
        List<Member> members) {
    public DiscussionGroup {
        questions = List.copyOf(questions);
        members = List.copyOf(members);
    }

    /** How they sit. */
    public enum Form {
        GROUP,
        PAIR,
        TABLE,
        STATION,
        /** All together. */
        PLENARY
    }

    /** What somebody does for the group. */
    public enum Role {
        /** Ordstyrer. */
        MODERATOR,
        /** Referent. */
        MINUTE_TAKER,
        /** Fremlægger. */
        PRESENTER
    }

    /** One of the group, by the register of persons. */
    public record Member(PersonId personId, Set<Role> roles) {
        public Member {
            roles = Set.copyOf(roles);
        }
    }

    /** Whether it is asked a question. */
    public boolean isAsked(int question) {
        return questions.isEmpty() || questions.contains(question);
    }
}
