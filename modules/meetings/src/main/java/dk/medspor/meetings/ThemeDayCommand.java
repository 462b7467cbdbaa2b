package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be arranged about the work of a theme day. */
public sealed interface ThemeDayCommand {

    ThemeDayId themeDayId();

    MeetingId meetingId();

    /** How the meeting stood when the command was sent; empty when nobody knew it. */
    Optional<Arrangement.State> meeting();

    /**
     * Lays out programme, rounds and questions, in the place of what was laid out before.
     *
     * @param answered the numbers of the questions that were answered when the command was sent
     */
    record LayOutThemeDay(
            @TargetAggregateIdentifier ThemeDayId themeDayId,
            MeetingId meetingId,
            Optional<Arrangement.State> meeting,
            Outline outline,
            List<Integer> answered)
            implements ThemeDayCommand {
        public LayOutThemeDay {
            answered = List.copyOf(answered);
        }
    }

    /**
     * Forms a group.
     *
     * @param unknownPersons those of its members that the register of persons did not know
     * @param idTaken whether another theme day had a group of this id
     */
    record FormGroup(
            @TargetAggregateIdentifier ThemeDayId themeDayId,
            MeetingId meetingId,
            Optional<Arrangement.State> meeting,
            DiscussionGroup group,
            List<PersonId> unknownPersons,
            boolean idTaken)
            implements ThemeDayCommand {
        public FormGroup {
            unknownPersons = List.copyOf(unknownPersons);
        }
    }

    /**
     * Says anew what a group is called, what it is asked and who sits in it. One that was disbanded
     * stands again.
     *
     * @param unknownPersons as of {@link FormGroup}
     */
    record ChangeGroup(
            @TargetAggregateIdentifier ThemeDayId themeDayId,
            MeetingId meetingId,
            Optional<Arrangement.State> meeting,
            DiscussionGroup group,
            List<PersonId> unknownPersons)
            implements ThemeDayCommand {
        public ChangeGroup {
            unknownPersons = List.copyOf(unknownPersons);
        }
    }

    /**
     * A group was not to be.
     *
     * @param hasSpoken whether it had made a point when the command was sent
     */
    record DisbandGroup(
            @TargetAggregateIdentifier ThemeDayId themeDayId,
            MeetingId meetingId,
            Optional<Arrangement.State> meeting,
            GroupId groupId,
            Protected<String> reason,
            boolean hasSpoken)
            implements ThemeDayCommand {}
}
