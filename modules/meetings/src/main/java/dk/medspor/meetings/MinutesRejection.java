package dk.medspor.meetings;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Office;
import dk.medspor.medbodies.Side;
import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Why something about the minutes of a meeting was refused. */
public sealed interface MinutesRejection extends MeetingRejection {

    /** Nobody has drafted any. */
    record NoMinutes(MeetingId meetingId) implements MinutesRejection {}

    /** What was read is not what stands now. */
    record NotTheCurrentVersion(int version, int current) implements MinutesRejection {}

    /** What was sent for approval is changed with a reason only. */
    record ReasonAfterSubmissionMissing(int version) implements MinutesRejection {}

    record SubmittedAlready(int version, LocalDate on) implements MinutesRejection {}

    record NotSubmitted(int version) implements MinutesRejection {}

    /** Only the chair and the vice-chair of the body approve. */
    record ApproverLeadsNot(PersonId approver) implements MinutesRejection {}

    /** The chair approves for the management side, the vice-chair for the employee side. */
    record OfficeOfOtherSide(Office office, Side side) implements MinutesRejection {}

    record ApprovedAlready(Office office, LocalDate on) implements MinutesRejection {}

    /** What not everybody has approved who has to is neither sent out nor confirmed. */
    record NotApprovedByBoth(int version, List<Office> missing) implements MinutesRejection {
        public NotApprovedByBoth {
            missing = List.copyOf(missing);
        }
    }

    /** To send something out, name somebody. */
    record SentToNobody() implements MinutesRejection {}

    record UnknownRecipient(PersonId personId) implements MinutesRejection {}

    record UnknownRecipientBody(MedBodyId bodyId) implements MinutesRejection {}

    /** Members confirm or amend what they were sent. */
    record NotSentOut(int version) implements MinutesRejection {}

    /** Nothing is known of that meeting, or its agenda has no such item. */
    record UnknownLaterItem(ItemRef at) implements MinutesRejection {}

    /** Minutes are confirmed and amended by the body whose they are, once it has met again. */
    record NoLaterMeeting(MeetingId meetingId) implements MinutesRejection {}

    record ConfirmedAlready(int version, LocalDate on) implements MinutesRejection {}

    /** What a meeting confirmed is amended by a meeting. */
    record AmendedByMeetingOnly(int version, LocalDate on) implements MinutesRejection {}
}
