package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Chairing;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What can be done to the minutes of a meeting. What the rules need from elsewhere is looked up by
 * {@link MinutesFacts}.
 */
public sealed interface MinutesCommand extends MeetingCommand {

    /**
     * Drafts them from the record of the meeting.
     *
     * @param reason needed when a version was submitted before
     * @param salt see {@link MinutesContent#sha256}
     */
    record DraftMinutes(
            @TargetAggregateIdentifier MeetingId meetingId,
            LocalDate on,
            Optional<Protected<String>> reason,
            Protected<String> salt)
            implements MinutesCommand {}

    /**
     * Puts other words for an item, or for what concerns none.
     *
     * @param reason needed when the current version was submitted: then the next one begins
     */
    record EditMinutes(
            @TargetAggregateIdentifier MeetingId meetingId,
            LocalDate on,
            Optional<Integer> item,
            Protected<String> text,
            Optional<Protected<String>> reason)
            implements MinutesCommand {}

    /**
     * Sends the current version for approval.
     *
     * @param byBoth whether chair and vice-chair both approve, by the rules of the body on the day
     *     of the meeting; else the chair does
     */
    record SubmitMinutes(
            @TargetAggregateIdentifier MeetingId meetingId, LocalDate on, boolean byBoth)
            implements MinutesCommand {}

    /**
     * Somebody approves a version.
     *
     * @param version the one that was read
     * @param chairing as what the approver leads the body on that day; empty for whoever does not
     */
    record ApproveMinutes(
            @TargetAggregateIdentifier MeetingId meetingId,
            int version,
            LocalDate on,
            PersonId approver,
            Optional<Chairing> chairing)
            implements MinutesCommand {}

    /**
     * Sends a version out.
     *
     * @param unknownPersons those of the persons whom the register did not know
     * @param unknownBodies those of the bodies among the forums that the register did not know
     */
    record DistributeMinutes(
            @TargetAggregateIdentifier MeetingId meetingId,
            int version,
            LocalDate on,
            List<PersonId> persons,
            List<Forum> forums,
            List<PersonId> unknownPersons,
            List<MedBodyId> unknownBodies)
            implements MinutesCommand {
        public DistributeMinutes {
            persons = List.copyOf(persons);
            forums = List.copyOf(forums);
            unknownPersons = List.copyOf(unknownPersons);
            unknownBodies = List.copyOf(unknownBodies);
        }
    }

    /** Something that a later meeting does with them, under an item of its agenda. */
    sealed interface AtLaterMeeting extends MinutesCommand {

        ItemRef at();

        /** What was known of that meeting; empty when nothing was. */
        Optional<LaterMeeting> later();
    }

    /**
     * What was known of a meeting that deals with the minutes of another one.
     *
     * @param itemStands whether the item stood on its agenda
     */
    record LaterMeeting(List<MedBodyId> bodies, Optional<LocalDate> heldOn, boolean itemStands) {
        public LaterMeeting {
            bodies = List.copyOf(bodies);
        }
    }

    /** A later meeting confirms a version. */
    record ConfirmMinutes(
            @TargetAggregateIdentifier MeetingId meetingId,
            int version,
            ItemRef at,
            Optional<LaterMeeting> later)
            implements AtLaterMeeting {}

    /** A later meeting wants other words for an item, or for what concerns none. */
    record AmendMinutes(
            @TargetAggregateIdentifier MeetingId meetingId,
            ItemRef at,
            Optional<LaterMeeting> later,
            Optional<Integer> item,
            Protected<String> text,
            Protected<String> reason)
            implements AtLaterMeeting {}
}
