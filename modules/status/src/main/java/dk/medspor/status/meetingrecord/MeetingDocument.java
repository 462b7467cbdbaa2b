package dk.medspor.status.meetingrecord;

import dk.medspor.meetings.KeptNotes;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.NotesSource;
import java.util.Optional;

/**
 * A meeting.
 *
 * @param source the notes it was read from, if it was
 * @param notes the notes themselves, where they are kept
 */
public record MeetingDocument(
        MeetingId id,
        MeetingDetails details,
        Optional<NotesSource> source,
        Optional<KeptNotes> notes) {}
