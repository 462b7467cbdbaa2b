package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.Office;
import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has happened to the minutes of a meeting. */
public sealed interface MinutesEvent extends MeetingEvent {

    /** The version that it happened to, or that it began; from 1. */
    int version();

    LocalDate on();

    @Override
    default Optional<LocalDate> heldFrom() {
        return Optional.of(on());
    }

    /**
     * A version was drafted from the record of the meeting.
     *
     * @param recorded what the record said
     * @param salt see {@link MinutesContent#sha256}
     * @param reason why it takes the place of the one before
     */
    record MinutesDrafted(
            MeetingId meetingId,
            int version,
            LocalDate on,
            MinutesContent recorded,
            Protected<String> salt,
            Optional<Protected<String>> reason)
            implements MinutesEvent {

        @Override
        public Optional<Protected<String>> why() {
            return reason;
        }
    }

    /**
     * An item, or what concerns none, got other words; the first ones after a submission begin a
     * version.
     */
    record MinutesEdited(
            MeetingId meetingId,
            int version,
            LocalDate on,
            Optional<Integer> item,
            Protected<String> text,
            Optional<Protected<String>> reason)
            implements MinutesEvent {

        @Override
        public Optional<Protected<String>> why() {
            return reason;
        }
    }

    /**
     * A version was sent for approval.
     *
     * @param sha256 of what it says, see {@link MinutesContent#sha256}
     */
    record MinutesSubmitted(
            MeetingId meetingId, int version, LocalDate on, String sha256, List<Office> approvers)
            implements MinutesEvent {
        public MinutesSubmitted {
            approvers = List.copyOf(approvers);
        }
    }

    /**
     * One side approved a version.
     *
     * @param sha256 of what it says
     */
    record MinutesApproved(
            MeetingId meetingId,
            int version,
            LocalDate on,
            String sha256,
            Office office,
            PersonId approver)
            implements MinutesEvent {}

    /** A version was sent out. */
    record MinutesDistributed(
            MeetingId meetingId,
            int version,
            LocalDate on,
            List<PersonId> persons,
            List<Forum> forums)
            implements MinutesEvent {
        public MinutesDistributed {
            persons = List.copyOf(persons);
            forums = List.copyOf(forums);
        }
    }

    /**
     * A later meeting confirmed a version.
     *
     * @param on the day of that meeting
     */
    record MinutesConfirmed(MeetingId meetingId, int version, LocalDate on, ItemRef at)
            implements MinutesEvent {}

    /**
     * A later meeting wanted other words for an item, or for what concerns none: a version of its
     * own.
     *
     * @param on the day of that meeting
     */
    record MinutesAmended(
            MeetingId meetingId,
            int version,
            LocalDate on,
            ItemRef at,
            Optional<Integer> item,
            Protected<String> text,
            Protected<String> reason)
            implements MinutesEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }
}
