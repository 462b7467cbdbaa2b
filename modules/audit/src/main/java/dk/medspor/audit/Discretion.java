package dk.medspor.audit;

import dk.medspor.eventlog.RecordedEvent;
import java.util.function.Predicate;

/**
 * Which events whoever asks may know of, but not read: their protected texts are withheld wherever
 * they are shown.
 */
@FunctionalInterface
public interface Discretion {

    /** Everybody may read everything. */
    Discretion NONE = () -> _ -> false;

    /** The events that are hidden from whoever asks now. */
    Predicate<RecordedEvent> hidden();

    /** The event as it is shown to somebody. */
    static RecordedEvent shown(RecordedEvent event, Predicate<RecordedEvent> hidden) {
        return hidden.test(event) ? event.withheld() : event;
    }
}
