package dk.medspor.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is to be done, as it was said: "september 2019", "om et års tid", "når materialet
 * ligger klar". The words stay; days and a condition stand beside them where they can be read.
 *
 * @param from the first day that the words may mean
 * @param to the last day that the words may mean
 * @param condition what has to happen first
 */
public record DueTime(
        Protected<String> words,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Protected<String>> condition) {

    /** Whether the last day that was meant has passed; words without a day are never late. */
    public boolean hasPassed(LocalDate on) {
        return to.filter(on::isAfter).isPresent();
    }

    /** Whether its days, where there are two, lie in order. */
    public boolean hasDaysInOrder() {
        return from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    }
}
