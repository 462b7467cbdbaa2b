package dk.medspor.recommendations;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that a plan wants to be reached.
 *
 * @param number from 1, in the order they were added
 * @param dues when it was to be reached, and what that was moved to
 */
public record PlannedMilestone(
        int number, Protected<String> text, List<DueSince> dues, Optional<Closing> closing) {
    public PlannedMilestone {
        dues = List.copyOf(dues);
    }

    /** When it was to be reached, as it was said from a day on. */
    public record DueSince(LocalDate on, DueTime due, Optional<Protected<String>> reason) {}

    /**
     * How it ended.
     *
     * @param reason why it was dropped; empty when it was reached
     */
    public record Closing(LocalDate on, Optional<Protected<String>> reason) {}

    /** How it stands on a day. */
    public enum State {
        /** It is to be reached, and there is time. */
        PLANNED,
        /** It waits for a condition, and no last day was named. */
        AWAITING,
        /** The last day that was meant has passed. */
        LATE,
        /** It was reached. */
        REACHED,
        /** It is to be reached no more. */
        DROPPED
    }

    public LocalDate addedOn() {
        return dues.getFirst().on();
    }

    /** When it is to be reached, as it was said last. */
    public DueTime due() {
        return dues.getLast().due();
    }

    /** It as it was on a day; empty before it was added. */
    public Optional<PlannedMilestone> on(LocalDate day) {
        if (addedOn().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(
                new PlannedMilestone(
                        number,
                        text,
                        dues.stream().filter(it -> !it.on().isAfter(day)).toList(),
                        closing.filter(it -> !it.on().isAfter(day))));
    }

    /** How it stands on a day on which it was there. */
    public State state(LocalDate day) {
        if (closing.isPresent()) {
            return closing.get().reason().isPresent() ? State.DROPPED : State.REACHED;
        }
        if (due().hasPassed(day)) {
            return State.LATE;
        }
        return due().to().isEmpty() && due().condition().isPresent()
                ? State.AWAITING
                : State.PLANNED;
    }

    PlannedMilestone moved(DueSince since) {
        List<DueSince> all = new ArrayList<>(dues);
        all.add(since);
        return new PlannedMilestone(number, text, all, closing);
    }

    PlannedMilestone with(Optional<Closing> how) {
        return new PlannedMilestone(number, text, dues, how);
    }
}
