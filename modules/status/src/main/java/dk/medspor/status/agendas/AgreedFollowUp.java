package dk.medspor.status.agendas;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.MeetingId;

/**
 * A follow-up, and the meeting that agreed it.
 *
 * @param bodyId whose meeting it was
 */
public record AgreedFollowUp(MeetingId meetingId, MedBodyId bodyId, FollowUp followUp) {

    AgreedFollowUp with(FollowUp changed) {
        return new AgreedFollowUp(meetingId, bodyId, changed);
    }
}
