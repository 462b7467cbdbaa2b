package dk.medspor.initiatives;

import dk.medspor.meetings.MeetingId;
import java.util.Optional;

/**
 * Where something was decided.
 *
 * @param item the number of the item on the agenda, as the minutes have it
 */
public record DecidedAt(MeetingId meetingId, Optional<String> item) {}
