package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be arranged about a meeting. */
public sealed interface ArrangementCommand extends MeetingCommand {

    /**
     * Plans a meeting.
     *
     * @param jointBodies those who hold it together with the body itself
     * @param unfitBodies those of all its bodies that the register did not know, or knew to have
     *     ended
     * @param recurring the items that recur at every meeting of the body
     * @param on the day it was planned
     */
    record PlanMeeting(
            @TargetAggregateIdentifier MeetingId meetingId,
            MeetingDetails details,
            TimeAndPlace timeAndPlace,
            List<MedBodyId> jointBodies,
            List<OtherBody> unfitBodies,
            List<ItemContent> recurring,
            LocalDate on)
            implements ArrangementCommand {
        public PlanMeeting {
            jointBodies = List.copyOf(jointBodies);
            unfitBodies = List.copyOf(unfitBodies);
            recurring = List.copyOf(recurring);
        }
    }

    /** It is to be at another time, or elsewhere. */
    record MoveMeeting(
            @TargetAggregateIdentifier MeetingId meetingId,
            LocalDate on,
            LocalDate date,
            TimeAndPlace timeAndPlace,
            Protected<String> reason)
            implements ArrangementCommand {}

    /** It is not to be. */
    record CancelMeeting(
            @TargetAggregateIdentifier MeetingId meetingId, LocalDate on, Protected<String> reason)
            implements ArrangementCommand {}

    /** That it was called off was a mistake. */
    record ReinstateMeeting(
            @TargetAggregateIdentifier MeetingId meetingId, Protected<String> reason)
            implements ArrangementCommand {}

    /** It was held as it was planned. */
    record HoldPlannedMeeting(@TargetAggregateIdentifier MeetingId meetingId)
            implements ArrangementCommand {}
}
