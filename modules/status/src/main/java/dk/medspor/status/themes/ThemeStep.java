package dk.medspor.status.themes;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ThemeListId;
import java.time.Instant;
import java.util.Optional;

/**
 * A step of the work on a list.
 *
 * @param event the stable name of its event
 * @param by the user who took it
 * @param contributions how many it recoded
 */
public record ThemeStep(
        ThemeListId listId,
        int step,
        String event,
        String by,
        Instant at,
        Optional<Protected<String>> reason,
        int contributions,
        Optional<Undoing> undone) {

    /** That it never was. */
    public record Undoing(String by, Instant at, Protected<String> reason) {}

    ThemeStep with(Undoing undoing) {
        return new ThemeStep(
                listId, step, event, by, at, reason, contributions, Optional.of(undoing));
    }
}
