package dk.medspor.webui.question;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import java.time.Instant;
import java.util.Optional;

/**
 * What an answer rests on.
 *
 * @param position of the last event that it includes; -1 when nothing was recorded
 * @param recordedAt when that event was recorded
 */
public record Provenance(long position, Optional<Instant> recordedAt) {

    /** Of an answer at a position of the log. */
    public static Provenance at(long position, EventLog log) {
        if (position == EventLog.EMPTY) {
            return new Provenance(position, Optional.empty());
        }
        try (var events = log.read(position, position)) {
            return new Provenance(position, events.findFirst().map(RecordedEvent::recordedAt));
        }
    }
}
