package dk.medspor.status.meanwhile;

import java.time.Instant;
import java.util.List;

/**
 * What somebody did since a writer looked.
 *
 * @param position of the event
 * @param event its stable name
 * @param actor the id of who did it
 * @param fields what says something else since; empty where only the event itself tells
 */
public record WrittenChange(
        long position, Instant recordedAt, String event, String actor, List<FieldChange> fields) {
    public WrittenChange {
        fields = List.copyOf(fields);
    }
}
