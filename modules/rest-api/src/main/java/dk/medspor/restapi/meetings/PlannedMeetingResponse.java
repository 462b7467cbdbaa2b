package dk.medspor.restapi.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.Agenda;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.Arrangement.Cancellation;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.TimeAndPlace;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting of the plan as it stood on a day.
 *
 * @param moved how often it was moved
 * @param items how many stand on its agenda
 */
record PlannedMeetingResponse(
        UUID id,
        UUID bodyId,
        List<UUID> jointBodyIds,
        MeetingKind kind,
        Arrangement.State state,
        LocalDate date,
        Optional<LocalTime> from,
        Optional<LocalTime> to,
        Optional<String> place,
        String title,
        Optional<String> caseReference,
        int moved,
        Optional<String> cancellationReason,
        int items,
        Optional<LocalDate> agendaPublishedOn) {

    static PlannedMeetingResponse of(MeetingDossier dossier) {
        Arrangement its = dossier.arrangement();
        Agenda agenda = dossier.agenda();
        TimeAndPlace when = its.latest().timeAndPlace();
        return new PlannedMeetingResponse(
                dossier.id().value(),
                its.first().bodyId().value(),
                its.jointBodies().stream().map(MedBodyId::value).toList(),
                its.first().kind(),
                its.state(),
                its.date(),
                when.from(),
                when.to(),
                when.place().map(Protected::value),
                its.first().title().value(),
                its.first().caseReference(),
                its.appointments().size() - 1,
                its.cancellation().map(Cancellation::reason).map(Protected::value),
                agenda.standing().size(),
                agenda.publishedOn());
    }
}
