package dk.medspor.storage;

import java.time.Instant;

/**
 * One event of a commit.
 *
 * @param id unique in the log
 * @param stream the aggregate it belongs to
 * @param streamType the kind of aggregate, "" for an event without one
 * @param sequence its number within the stream; unique there
 * @param type its stable name
 * @param revision the revision of its format, "" for the first
 * @param timestamp when it happened, kept to the microsecond
 * @param payload the event, as the caller encoded it
 * @param metadata what is said about it, as the caller encoded it
 */
public record CommitEvent(
        String id,
        String stream,
        String streamType,
        long sequence,
        String type,
        String revision,
        Instant timestamp,
        byte[] payload,
        byte[] metadata) {
    public CommitEvent {
        timestamp = LogTime.truncated(timestamp);
    }
}
