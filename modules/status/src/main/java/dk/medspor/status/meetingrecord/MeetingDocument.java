package dk.medspor.status.meetingrecord;

import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.NotesSource;
import java.util.Optional;

/**
 * A meeting.
 *
 * @param source the notes it was read from, if it was
 */
public record MeetingDocument(MeetingId id, MeetingDetails details, Optional<NotesSource> source) {}
