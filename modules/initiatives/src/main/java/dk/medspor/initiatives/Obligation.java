package dk.medspor.initiatives;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The promise to evaluate once.
 *
 * @param cycle from 1
 * @param openedOn the day the promise holds from: the start, or when the cycle before was closed
 * @param intended the due day by the rule, or as it was agreed when the cycle before was closed
 * @param skipped how many periods passed without an evaluation before this one was opened
 * @param facts what was recorded of it
 * @param closedBy what ended it
 */
public record Obligation(
        int cycle,
        LocalDate openedOn,
        LocalDate intended,
        int skipped,
        Cycle facts,
        Optional<Closing> closedBy) {

    /** The last day on which the evaluation is in time, after all rescheduling. */
    public LocalDate due() {
        return facts.reschedulings().isEmpty() ? intended : facts.reschedulings().getLast().to();
    }

    /** The evaluation that kept it. */
    public Optional<Evaluation> evaluation() {
        return facts.evaluation();
    }

    /** Whether somebody has told why it did not come by the day that is due now. */
    public boolean isDelayExplained() {
        return facts.delays().stream().anyMatch(it -> it.on().isAfter(due()));
    }
}
