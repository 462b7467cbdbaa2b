package dk.medspor.reminders;

import dk.medspor.status.evaluationcycle.CycleState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An evaluation that is owed.
 *
 * @param cycle from 1
 * @param due the last day on which it is in time, after all rescheduling
 * @param paused whether the initiative rests; it owes its evaluation all the same
 */
record OpenPromise(
        UUID initiative,
        int cycle,
        String title,
        Body owner,
        Body evaluator,
        LocalDate due,
        CycleState state,
        boolean paused) {

    /** A body and what it is called. */
    record Body(UUID id, String name) {}

    boolean isOverdue() {
        return state == CycleState.OVERDUE;
    }

    /** What it is told as once: moved to another day it is told of again. */
    String key() {
        return "%s %d %s".formatted(initiative, cycle, due);
    }
}
