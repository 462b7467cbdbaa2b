package dk.medspor.restapi.proceedings;

import dk.medspor.medbodies.Office;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.meetings.MinutesVersion.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the minutes of a meeting had come on a day.
 *
 * @param version the current one; empty when nobody had drafted any
 * @param missing who had still to approve it
 * @param confirmedVersion the last one that a later meeting had confirmed
 */
record MinutesLine(
        UUID meetingId,
        UUID bodyId,
        LocalDate date,
        String title,
        Optional<Integer> version,
        Optional<Stage> stage,
        List<Office> missing,
        Optional<Integer> confirmedVersion) {

    static MinutesLine of(MeetingDossier meeting) {
        Arrangement its = meeting.arrangement();
        Optional<MinutesVersion> current = meeting.minutes().current();
        return new MinutesLine(
                meeting.id().value(),
                its.first().bodyId().value(),
                its.date(),
                its.first().title().value(),
                current.map(MinutesVersion::number),
                current.map(MinutesVersion::stage),
                current.map(MinutesVersion::missing).orElse(List.of()),
                meeting.minutes().confirmed().map(MinutesVersion::number));
    }
}
