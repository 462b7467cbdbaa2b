package dk.medspor.status.meanwhile;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.EventMetadata;
import dk.medspor.eventlog.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tells a writer who looked too early what has been written meanwhile. */
public final class WrittenMeanwhile {

    private final EventLog log;

    public WrittenMeanwhile(EventLog log) {
        this.log = log;
    }

    /**
     * What happened to something after a position, in order, with the words before and after.
     *
     * @param stream the id of a meeting, of a group or of anything else that is changed
     * @param seen the last position that the writer had seen
     */
    public List<WrittenChange> since(String stream, long seen) {
        return since(stream, seen, _ -> true);
    }

    /**
     * The same, of those events only that a writer is interested in.
     *
     * @param about whether an event is
     */
    public List<WrittenChange> since(String stream, long seen, Predicate<Object> about) {
        List<WrittenChange> changes = new ArrayList<>();
        var reading = new WordingSoFar();
        for (RecordedEvent event : log.readStream(stream)) {
            List<FieldChange> fields = reading.after(event.payload());
            if (event.position() > seen && about.test(event.payload())) {
                changes.add(
                        new WrittenChange(
                                event.position(),
                                event.recordedAt(),
                                event.name(),
                                String.valueOf(event.metadata().get(EventMetadata.ACTOR)),
                                fields));
            }
        }
        return changes;
    }
}
