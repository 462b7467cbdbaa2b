package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.FollowUp.Closing;
import dk.medspor.meetings.FollowUp.Handover;
import java.time.LocalDate;
import java.util.Optional;

/** What happened at a meeting, and with what it agreed. */
public sealed interface ProceedingsEvent extends MeetingEvent {

    /** Whether somebody came became known. */
    record AttendanceNoted(MeetingId meetingId, LocalDate on, Attendance attendance)
            implements ProceedingsEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }
    }

    /**
     * The meeting came to something on an item.
     *
     * @param on the day of the meeting
     * @param reason why it is put otherwise than before
     */
    record ItemConcluded(
            MeetingId meetingId,
            int item,
            LocalDate on,
            Conclusion conclusion,
            Optional<Protected<String>> reason)
            implements ProceedingsEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }

        @Override
        public Optional<Protected<String>> why() {
            return reason;
        }
    }

    /**
     * Something is to be done.
     *
     * @param bodyId whose meeting it was
     */
    record FollowUpAgreed(MeetingId meetingId, MedBodyId bodyId, FollowUp followUp)
            implements ProceedingsEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(followUp.agreedOn());
        }
    }

    /**
     * Those who met evaluated the meeting.
     *
     * @param reason why it is put otherwise than before
     */
    record MeetingSelfEvaluated(
            MeetingId meetingId,
            LocalDate on,
            SelfEvaluation evaluation,
            Optional<Protected<String>> reason)
            implements ProceedingsEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }

        @Override
        public Optional<Protected<String>> why() {
            return reason;
        }
    }

    /** Somebody else is to do it. */
    record FollowUpHandedOver(MeetingId meetingId, int number, Handover handover)
            implements ProceedingsEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(handover.on());
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(handover.reason());
        }
    }

    /** It was done, or will not be. */
    record FollowUpClosed(MeetingId meetingId, int number, Closing closing)
            implements ProceedingsEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(closing.on());
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(closing.reason());
        }
    }

    /** That it ended was a mistake. Undated: it has been open all along. */
    record FollowUpReopened(MeetingId meetingId, int number, Protected<String> reason)
            implements ProceedingsEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }
}
