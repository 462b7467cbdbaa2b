package dk.medspor.webui.desk;

import dk.medspor.meetings.MinutesEvent.MinutesAmended;
import dk.medspor.meetings.MinutesEvent.MinutesDrafted;
import dk.medspor.meetings.MinutesEvent.MinutesEdited;
import java.util.Optional;

/** Whether events are about what somebody writes on. */
final class SameItem {

    private SameItem() {}

    /** Whether the minutes got other words for an item, or for what concerns none. */
    static boolean ofMinutes(Object event, Optional<Integer> item) {
        return switch (event) {
            case MinutesEdited it -> it.item().equals(item);
            case MinutesAmended it -> it.item().equals(item);
            case MinutesDrafted _ -> true;
            default -> false;
        };
    }
}
