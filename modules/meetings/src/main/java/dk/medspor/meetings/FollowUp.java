package dk.medspor.meetings;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a meeting agreed is to be done.
 *
 * @param number from 1, in the order they were agreed at the meeting
 * @param item of the agenda that it follows from
 * @param actor who is to do it
 * @param forum where it is to be dealt with
 */
public record FollowUp(
        int number,
        LocalDate agreedOn,
        Optional<Integer> item,
        Protected<String> text,
        Optional<Protected<String>> actor,
        Optional<Forum> forum,
        DueTime due,
        Optional<Closing> closing) {

    /** How it ended. */
    public record Closing(LocalDate on, Result result, Protected<String> reason) {}

    /**
     * Somebody else is to do it from a day on.
     *
     * @param actor who is to do it now
     */
    public record Handover(LocalDate on, Protected<String> actor, Protected<String> reason) {}

    /** What became of it. */
    public enum Result {
        /** It was done. */
        DONE,
        /** It will not be done. */
        DROPPED
    }

    /** How it stands on a day. */
    public enum State {
        /** It is to be done, and there is time. */
        OPEN,
        /** It waits for a condition, and no last day was named. */
        AWAITING,
        /** The last day that was meant has passed. */
        LATE,
        /** It was done, or will not be. */
        CLOSED
    }

    /** It as it was on a day; empty before it was agreed. */
    public Optional<FollowUp> on(LocalDate day) {
        return agreedOn.isAfter(day)
                ? Optional.empty()
                : Optional.of(with(closing.filter(it -> !it.on().isAfter(day))));
    }

    /** How it stands on a day on which it was there. */
    public State state(LocalDate day) {
        if (closing.isPresent()) {
            return State.CLOSED;
        }
        if (due.hasPassed(day)) {
            return State.LATE;
        }
        return due.to().isEmpty() && due.condition().isPresent() ? State.AWAITING : State.OPEN;
    }

    /** It with another end, or none. */
    public FollowUp with(Optional<Closing> how) {
        return new FollowUp(number, agreedOn, item, text, actor, forum, due, how);
    }
}
