package dk.medspor.status;

import dk.medspor.kernel.DanishCalendar;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Tells which days come after all facts: those from today on, as no fact is dated later. What is
 * true on such a day can be told from an index by the latest state.
 */
public record AllFacts(Clock clock) {

    /** Whether nothing that is recorded can be dated after the day. */
    public boolean areBy(LocalDate day) {
        return !day.isBefore(DanishCalendar.dateAt(clock.instant()));
    }
}
