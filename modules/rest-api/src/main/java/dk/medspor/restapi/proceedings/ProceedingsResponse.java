package dk.medspor.restapi.proceedings;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.Attendance;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.Proceedings.Evaluated;
import dk.medspor.restapi.proceedings.ProceedingsRequests.SidesFields;
import dk.medspor.status.agendas.AgreedFollowUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was known on a day of what happened at a meeting. */
record ProceedingsResponse(
        UUID meetingId,
        UUID bodyId,
        Arrangement.State state,
        LocalDate date,
        LocalDate on,
        List<Attended> attendance,
        List<Concluded> items,
        List<FollowUpResponse> followUps,
        Optional<SelfEvaluated> selfEvaluation,
        long position) {

    /** Whether somebody came, and as what. */
    record Attended(
            UUID personId,
            Attendance.Capacity capacity,
            Attendance.Presence presence,
            Optional<UUID> insteadOf) {

        static Attended of(Attendance it) {
            return new Attended(it.personId(), it.capacity(), it.presence(), it.insteadOf());
        }
    }

    /** An item of the agenda, and what the meeting came to. */
    record Concluded(
            int item,
            String title,
            Optional<Conclusion.Outcome> outcome,
            Optional<String> text,
            Optional<SidesFields> sides) {

        static Concluded of(AgendaItem item, Optional<Conclusion> conclusion) {
            return new Concluded(
                    item.item(),
                    item.content().title().value(),
                    conclusion.map(Conclusion::outcome),
                    conclusion.map(Conclusion::text).map(Protected::value),
                    conclusion.flatMap(Conclusion::sides).map(SidesFields::of));
        }
    }

    private static AgreedFollowUp agreed(FollowUp it, MeetingDossier dossier) {
        return new AgreedFollowUp(
                dossier.id(),
                dossier.arrangement().first().bodyId(),
                it,
                dossier.proceedings().handovers(it.number()));
    }

    /** What those who met thought of the meeting. */
    record SelfEvaluated(
            LocalDate on,
            Optional<String> wentWell,
            Optional<String> couldBeBetter,
            Optional<String> nextTime) {

        static SelfEvaluated of(Evaluated it) {
            return new SelfEvaluated(
                    it.on(),
                    it.evaluation().wentWell().map(Protected::value),
                    it.evaluation().couldBeBetter().map(Protected::value),
                    it.evaluation().nextTime().map(Protected::value));
        }
    }

    /** The answer from a meeting as it was on that day. */
    static ProceedingsResponse of(MeetingDossier dossier, LocalDate on, long position) {
        Arrangement its = dossier.arrangement();
        return new ProceedingsResponse(
                dossier.id().value(),
                its.first().bodyId().value(),
                its.state(),
                its.date(),
                on,
                dossier.proceedings().latestAttendance().stream().map(Attended::of).toList(),
                dossier.agenda().standing().stream()
                        .map(it -> Concluded.of(it, dossier.proceedings().conclusion(it.item())))
                        .toList(),
                dossier.proceedings().followUps().stream()
                        .map(it -> agreed(it, dossier))
                        .map(it -> FollowUpResponse.of(it, on))
                        .toList(),
                dossier.proceedings().evaluation().map(SelfEvaluated::of),
                position);
    }
}
