package dk.medspor.status.agendas;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.FollowUp.Handover;
import dk.medspor.meetings.MeetingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A follow-up, and the meeting that agreed it.
 *
 * @param bodyId whose meeting it was
 * @param handovers to whom it went since, in the order of the days
 */
public record AgreedFollowUp(
        MeetingId meetingId, MedBodyId bodyId, FollowUp followUp, List<Handover> handovers) {
    public AgreedFollowUp {
        handovers = List.copyOf(handovers);
    }

    /** Who is to do it, as was said last. */
    public Optional<Protected<String>> actor() {
        return handovers.stream()
                .reduce((_, later) -> later)
                .map(Handover::actor)
                .or(followUp::actor);
    }

    /** It as it was on a day; empty before it was agreed. */
    Optional<AgreedFollowUp> on(LocalDate day) {
        return followUp.on(day)
                .map(
                        it ->
                                new AgreedFollowUp(
                                        meetingId,
                                        bodyId,
                                        it,
                                        handovers.stream()
                                                .filter(one -> !one.on().isAfter(day))
                                                .toList()));
    }

    AgreedFollowUp with(FollowUp changed) {
        return new AgreedFollowUp(meetingId, bodyId, changed, handovers);
    }

    AgreedFollowUp handedOver(Handover handover) {
        List<Handover> all = new ArrayList<>(handovers);
        all.add(handover);
        return new AgreedFollowUp(meetingId, bodyId, followUp, all);
    }
}
