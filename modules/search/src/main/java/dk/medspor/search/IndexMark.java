package dk.medspor.search;

import dk.medspor.eventlog.EventLog;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is written with an index: how far it has come, and of what.
 *
 * @param position of the last event that it includes
 * @param event the id of that event, which tells another log from this one; empty before the first
 * @param begun the head of the log when it was begun: nothing that had been forgotten by then was
 *     ever in it
 * @param form what made it; see {@link SearchIndex}
 */
record IndexMark(long position, String event, long begun, String form) {

    private static final String POSITION = "position";
    private static final String EVENT = "event";
    private static final String BEGUN = "begun";
    private static final String FORM = "form";

    /** Nothing is in it yet. */
    static IndexMark begun(long head, String form) {
        return new IndexMark(EventLog.EMPTY, "", head, form);
    }

    IndexMark at(long reached, String eventId) {
        return new IndexMark(reached, eventId, begun, form);
    }

    Map<String, String> data() {
        return Map.of(
                POSITION,
                String.valueOf(position),
                EVENT,
                event,
                BEGUN,
                String.valueOf(begun),
                FORM,
                form);
    }

    /** Empty when it was not written by such an index. */
    static Optional<IndexMark> of(Map<String, String> data) {
        try {
            return Optional.of(
                    new IndexMark(
                            Long.parseLong(text(data.get(POSITION))),
                            text(data.get(EVENT)),
                            Long.parseLong(text(data.get(BEGUN))),
                            text(data.get(FORM))));
        } catch (NumberFormatException another) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Whether it was made in that form, from the beginning of that log. */
    boolean fits(String wanted, EventLog log) {
        return form.equals(wanted) && position <= log.head() && isOf(log);
    }

    private boolean isOf(EventLog log) {
        if (position == EventLog.EMPTY) {
            return true;
        }
        try (var events = log.read(position, position)) {
            return events.anyMatch(it -> it.eventId().equals(event));
        }
    }
}
