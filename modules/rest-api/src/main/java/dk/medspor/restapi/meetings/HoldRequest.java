package dk.medspor.restapi.meetings;

import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.MeetingCommand.HoldMeeting;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A meeting that was held. */
record HoldRequest(
        Optional<UUID> id,
        @NotNull UUID bodyId,
        @NotNull MeetingKind kind,
        @NotNull LocalDate date,
        @Text(max = 300) String title,
        @Text(max = 100) Optional<String> caseReference) {

    HoldMeeting command(MedBodyRegister bodies, Conditions conditions) {
        MedBodyId body = new MedBodyId(bodyId);
        return new HoldMeeting(
                new MeetingId(NewId.of(id, conditions)),
                new MeetingDetails(body, kind, date, Protected.text(title), caseReference),
                OtherBody.in(bodies, body));
    }
}
