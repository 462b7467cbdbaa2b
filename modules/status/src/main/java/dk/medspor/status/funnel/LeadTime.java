package dk.medspor.status.funnel;

import java.util.List;
import java.util.Optional;

/**
 * How many days a step takes.
 *
 * @param count of how many initiatives both days are known
 * @param median in days
 * @param ninetiethPercentile in days
 */
public record LeadTime(
        Step step, int count, Optional<Long> median, Optional<Long> ninetiethPercentile) {

    /** From one thing to the next. */
    public enum Step {
        PROPOSED_TO_ADOPTED,
        ADOPTED_TO_STARTED,
        STARTED_TO_FIRST_EVALUATION
    }

    static LeadTime of(Step step, List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        return new LeadTime(step, sorted.size(), percentile(sorted, 50), percentile(sorted, 90));
    }

    /** The nearest rank: the least value that so many per cent of all do not exceed. */
    private static Optional<Long> percentile(List<Long> sorted, int percent) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int rank = Math.ceilDiv(percent * sorted.size(), 100);
        return Optional.of(sorted.get(rank - 1));
    }
}
