package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When on its day and where a meeting is to be.
 *
 * @param from Danish wall-clock time
 * @param to Danish wall-clock time
 */
public record TimeAndPlace(
        Optional<LocalTime> from, Optional<LocalTime> to, Optional<Protected<String>> place) {

    /** Nobody has said. */
    public static final TimeAndPlace UNSAID =
            new TimeAndPlace(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether its times, where there are two, lie in order. */
    public boolean hasTimesInOrder() {
        return from.isEmpty() || to.isEmpty() || to.get().isAfter(from.get());
    }
}
