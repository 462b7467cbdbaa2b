package dk.medspor.status.meetingrecord;

import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.MeetingId;

/**
 * A contribution at its meeting.
 *
 * @param recordedAs the position of its event, which gives the order of the notes
 */
public record ContributionDocument(
        MeetingId meetingId, long recordedAs, Contribution contribution) {}
