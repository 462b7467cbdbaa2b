package dk.medspor.meetings;

/**
 * Names an item of the agenda of a meeting.
 *
 * @param item the number that it got when it was added, which it keeps
 */
public record ItemRef(MeetingId meetingId, int item) {}
