package dk.medspor.eventlog;

import dk.medspor.kernel.Protected;
import java.time.Instant;
import java.util.Map;

/**
 * An event as it stands in the log.
 *
 * @param position its dense position, from 0
 * @param recordedAt when its commit was recorded; never runs backwards
 * @param stream the aggregate it belongs to
 * @param sequence its number within the stream, from 0
 * @param eventId unique in the log
 * @param name its stable name
 * @param payload the event itself, upcasted and decoded
 * @param metadata actor, roles, command id and what else was said about it
 * @param command the stable name of the command that caused it
 */
public record RecordedEvent(
        long position,
        Instant recordedAt,
        String stream,
        long sequence,
        String eventId,
        String name,
        Object payload,
        Map<String, ?> metadata,
        String command) {
    public RecordedEvent {
        metadata = Map.copyOf(metadata);
    }

    /** It with {@link Protected#WITHHELD} in the place of each protected text. */
    public RecordedEvent withheld() {
        return new RecordedEvent(
                position,
                recordedAt,
                stream,
                sequence,
                eventId,
                name,
                WithheldTexts.in(payload),
                metadata,
                command);
    }
}
