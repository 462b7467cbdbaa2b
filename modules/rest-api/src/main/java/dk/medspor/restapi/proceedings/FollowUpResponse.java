package dk.medspor.restapi.proceedings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.FollowUp.Closing;
import dk.medspor.meetings.FollowUp.Handover;
import dk.medspor.restapi.http.DueFields;
import dk.medspor.status.agendas.AgreedFollowUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A follow-up as it stood on a day.
 *
 * @param number from 1, in the order they were agreed at the meeting
 * @param actor who was to do it that day
 * @param handovers to whom it went since it was agreed
 */
public record FollowUpResponse(
        UUID meetingId,
        UUID bodyId,
        int number,
        LocalDate agreedOn,
        Optional<Integer> item,
        String text,
        Optional<String> actor,
        Optional<Forum.Kind> forum,
        Optional<UUID> forumBodyId,
        DueFields due,
        FollowUp.State state,
        Optional<LocalDate> closedOn,
        Optional<FollowUp.Result> result,
        Optional<String> reason,
        List<HandoverFields> handovers) {

    /** Somebody else was to do it from a day on. */
    public record HandoverFields(LocalDate on, String actor, String reason) {

        static HandoverFields of(Handover it) {
            return new HandoverFields(it.on(), it.actor().value(), it.reason().value());
        }
    }

    /** The answer from one as it was on that day. */
    public static FollowUpResponse of(AgreedFollowUp agreed, LocalDate on) {
        FollowUp it = agreed.followUp();
        return new FollowUpResponse(
                agreed.meetingId().value(),
                agreed.bodyId().value(),
                it.number(),
                it.agreedOn(),
                it.item(),
                it.text().value(),
                agreed.actor().map(Protected::value),
                it.forum().map(Forum::kind),
                it.forum().flatMap(Forum::bodyId).map(MedBodyId::value),
                DueFields.of(it.due()),
                it.state(on),
                it.closing().map(Closing::on),
                it.closing().map(Closing::result),
                it.closing().map(Closing::reason).map(Protected::value),
                agreed.handovers().stream().map(HandoverFields::of).toList());
    }
}
