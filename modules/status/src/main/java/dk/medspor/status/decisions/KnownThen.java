package dk.medspor.status.decisions;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.status.meetingrecord.ContributionDocument;
import java.util.List;
import java.util.Optional;

/**
 * What was known when something was decided.
 *
 * @param initiative the initiative that it was decided on, with what had been measured of it
 * @param contributions the points that the initiative grew from
 * @param minutes the minutes of the meeting where it was decided, as they were then
 */
public record KnownThen(
        Optional<InitiativeDossier> initiative,
        List<ContributionDocument> contributions,
        Optional<MinutesThen> minutes) {

    /** The version of a meeting's minutes that stood. */
    public record MinutesThen(MeetingId meetingId, MinutesVersion version) {}

    public KnownThen {
        contributions = List.copyOf(contributions);
    }
}
