package dk.medspor.audit.mentions;

import dk.medspor.eventlog.RecordedEvent;

/**
 * A text of the log that holds the words.
 *
 * @param event that it stands in
 * @param field JSON Pointer (RFC 6901) to it within the event
 */
public record Mention(RecordedEvent event, String field, String text) {}
