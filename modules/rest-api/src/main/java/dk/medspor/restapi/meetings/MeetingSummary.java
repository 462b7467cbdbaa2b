package dk.medspor.restapi.meetings;

import dk.medspor.meetings.MeetingKind;
import dk.medspor.status.meetingrecord.MeetingDocument;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A meeting in a list. */
record MeetingSummary(
        UUID id,
        UUID bodyId,
        MeetingKind kind,
        LocalDate date,
        String title,
        Optional<String> caseReference) {

    static MeetingSummary of(MeetingDocument meeting) {
        var details = meeting.details();
        return new MeetingSummary(
                meeting.id().value(),
                details.bodyId().value(),
                details.kind(),
                details.date(),
                details.title().value(),
                details.caseReference());
    }
}
