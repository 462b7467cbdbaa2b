package dk.medspor.meetings;

/**
 * A point as it stands, and where it is kept.
 *
 * @param recordId where what happens to it is recorded
 */
public record KeptContribution(
        MeetingId meetingId,
        GroupRecordId recordId,
        Contribution contribution,
        ContributionStanding standing) {}
