package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What an item of an agenda says.
 *
 * @param slot its time on the agenda
 * @param proposals the points of the Indstilling: what is proposed to the meeting
 * @param caseStatement the Sagsfremstilling: the background
 */
public record ItemContent(
        Protected<String> title,
        ItemPurpose purpose,
        Optional<Slot> slot,
        List<Protected<String>> proposals,
        Optional<Protected<String>> caseStatement) {
    public ItemContent {
        proposals = List.copyOf(proposals);
    }

    /** A time slot in Danish wall-clock time. */
    public record Slot(LocalTime from, LocalTime to) {

        /** Whether it ends after it begins. */
        public boolean hasTimesInOrder() {
            return to.isAfter(from);
        }
    }
}
