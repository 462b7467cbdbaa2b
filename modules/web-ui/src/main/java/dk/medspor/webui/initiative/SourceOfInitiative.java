package dk.medspor.webui.initiative;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.meetingrecord.MeetingDocument;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A contribution that the initiative grew from, and where it was made.
 *
 * @param group who made it
 */
record SourceOfInitiative(
        ContributionId id,
        String text,
        Optional<String> group,
        MeetingId meeting,
        String meetingTitle,
        LocalDate on) {

    static SourceOfInitiative of(ContributionDocument said, MeetingDocument at) {
        var details = at.details();
        return new SourceOfInitiative(
                said.contribution().id(),
                said.contribution().text().value(),
                said.contribution().group().map(Protected::value),
                said.meetingId(),
                details.title().value(),
                details.date());
    }
}
