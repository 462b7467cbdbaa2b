package dk.medspor.meetings;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.meetings.FollowUp.Closing;
import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be recorded of a meeting and of what it agreed. */
public sealed interface ProceedingsCommand extends MeetingCommand {

    /** About something that is to be done. */
    sealed interface OnFollowUp extends ProceedingsCommand {}

    /**
     * Somebody came, or will not.
     *
     * @param unknownPersons those named whom the register did not know
     * @param unseated those named as members, or stood in for, who held no seat on the day of the
     *     meeting; nobody where none of its bodies was constituted
     */
    record NoteAttendance(
            @TargetAggregateIdentifier MeetingId meetingId,
            LocalDate on,
            Attendance attendance,
            List<PersonId> unknownPersons,
            List<PersonId> unseated)
            implements ProceedingsCommand {
        public NoteAttendance {
            unknownPersons = List.copyOf(unknownPersons);
            unseated = List.copyOf(unseated);
        }
    }

    /**
     * The meeting came to something on an item.
     *
     * @param reason needed when the item was concluded before
     */
    record ConcludeItem(
            @TargetAggregateIdentifier MeetingId meetingId,
            int item,
            Conclusion conclusion,
            Optional<Protected<String>> reason)
            implements ProceedingsCommand {}

    /**
     * Something is to be done.
     *
     * @param forumKnown whether the register knew the body it is to be dealt with at; true for
     *     another forum, or none
     */
    record AgreeFollowUp(
            @TargetAggregateIdentifier MeetingId meetingId,
            Optional<Integer> item,
            Protected<String> text,
            Optional<Protected<String>> actor,
            Optional<Forum> forum,
            boolean forumKnown,
            DueTime due)
            implements OnFollowUp {}

    /**
     * Those who met evaluate the meeting.
     *
     * @param reason needed when they had done so before
     */
    record EvaluateMeeting(
            @TargetAggregateIdentifier MeetingId meetingId,
            LocalDate on,
            SelfEvaluation evaluation,
            Optional<Protected<String>> reason)
            implements ProceedingsCommand {}

    /**
     * Others are to do some of what the meeting agreed, at the end of a term for instance.
     *
     * @param to who is to do which
     */
    record HandOverFollowUps(
            @TargetAggregateIdentifier MeetingId meetingId,
            LocalDate on,
            List<HandOn> to,
            Protected<String> reason)
            implements OnFollowUp {
        public HandOverFollowUps {
            to = List.copyOf(to);
        }
    }

    /** Who is to do the follow-up of that number. */
    record HandOn(int number, Protected<String> actor) {}

    /** It was done, or will not be. */
    record CloseFollowUp(
            @TargetAggregateIdentifier MeetingId meetingId, int number, Closing closing)
            implements OnFollowUp {}

    /** That it ended was a mistake. */
    record ReopenFollowUp(
            @TargetAggregateIdentifier MeetingId meetingId, int number, Protected<String> reason)
            implements OnFollowUp {}
}
