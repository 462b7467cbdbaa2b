package dk.medspor.meetings;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is to find out, where a contribution asks for it.
 *
 * @param assignments who is to, in their order; the last holds
 * @param answers what was found, in their order; the last holds
 */
public record DataNeed(List<Assignment> assignments, List<Answer> answers) {

    /** Nobody has it yet. */
    public static final DataNeed OPEN = new DataNeed(List.of(), List.of());

    public DataNeed {
        assignments = List.copyOf(assignments);
        answers = List.copyOf(answers);
    }

    /**
     * Who is to find it out, and by when.
     *
     * @param owner a person's function, a department, or whoever has the figures
     */
    public record Assignment(LocalDate on, Protected<String> owner, DueTime due) {}

    /**
     * What was found.
     *
     * @param source where the figures come from
     */
    public record Answer(
            LocalDate on, Protected<String> text, Optional<Protected<String>> source) {}

    /** How it stands. */
    public enum State {
        /** Nobody has it. */
        UNASSIGNED,
        /** Somebody has it, and there is time. */
        OPEN,
        /** Its last day has passed. */
        LATE,
        ANSWERED
    }

    /** How it stood on a day, of what was known by then. */
    public State state(LocalDate on) {
        if (!answers.isEmpty()) {
            return State.ANSWERED;
        }
        if (assignments.isEmpty()) {
            return State.UNASSIGNED;
        }
        return assignments.getLast().due().hasPassed(on) ? State.LATE : State.OPEN;
    }

    /** It as it was on a day. */
    public DataNeed on(LocalDate day) {
        return new DataNeed(
                assignments.stream().filter(it -> !it.on().isAfter(day)).toList(),
                answers.stream().filter(it -> !it.on().isAfter(day)).toList());
    }

    public DataNeed with(Assignment assignment) {
        List<Assignment> all = new ArrayList<>(assignments);
        all.add(assignment);
        return new DataNeed(all, answers);
    }

    public DataNeed with(Answer answer) {
        List<Answer> all = new ArrayList<>(answers);
        all.add(answer);
        return new DataNeed(assignments, all);
    }
}
