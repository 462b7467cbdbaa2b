package dk.medspor.restapi.meetings;

import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ArrangementCommand.CancelMeeting;
import dk.medspor.meetings.ArrangementCommand.MoveMeeting;
import dk.medspor.meetings.ArrangementCommand.PlanMeeting;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingFacts;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.TimeAndPlace;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be arranged about a meeting before it is held. */
final class ArrangementRequests {

    private ArrangementRequests() {}

    /** A meeting is to be. */
    record PlanRequest(
            Optional<UUID> id,
            @NotNull UUID bodyId,
            Optional<@Size(max = 50) List<@NotNull UUID>> jointBodyIds,
            @NotNull MeetingKind kind,
            @NotNull LocalDate date,
            Optional<LocalTime> from,
            Optional<LocalTime> to,
            @Text(max = 300) Optional<String> place,
            @Text(max = 300) String title,
            @Text(max = 100) Optional<String> caseReference,
            @NotNull LocalDate on) {

        PlanMeeting command(MeetingFacts facts, Conditions conditions) {
            return facts.plan(
                    new MeetingId(NewId.of(id, conditions)),
                    new MeetingDetails(
                            new MedBodyId(bodyId),
                            kind,
                            date,
                            Protected.text(title),
                            caseReference),
                    new TimeAndPlace(from, to, place.map(Protected::text)),
                    jointBodyIds.orElse(List.of()).stream().map(MedBodyId::new).toList(),
                    on);
        }
    }

    /** It is to be at another time, or elsewhere. */
    record MoveRequest(
            @NotNull LocalDate on,
            @NotNull LocalDate date,
            Optional<LocalTime> from,
            Optional<LocalTime> to,
            @Text(max = 300) Optional<String> place,
            @Text(max = 4_000) String reason) {

        MoveMeeting command(MeetingId meeting) {
            return new MoveMeeting(
                    meeting,
                    on,
                    date,
                    new TimeAndPlace(from, to, place.map(Protected::text)),
                    Protected.text(reason));
        }
    }

    /** That it was called off was a mistake. */
    record ReinstatementRequest(@Text(max = 4_000) String reason) {}

    /** It is not to be. */
    record CancellationRequest(@NotNull LocalDate on, @Text(max = 4_000) String reason) {

        CancelMeeting command(MeetingId meeting) {
            return new CancelMeeting(meeting, on, Protected.text(reason));
        }
    }
}
