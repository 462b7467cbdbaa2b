package dk.medspor.status.evaluationcycle;

import dk.medspor.status.Page;
import dk.medspor.status.evaluationcycle.EvaluationCycle.Status;
import java.time.LocalDate;
import java.util.Map;

/**
 * A part of the rows of a day.
 *
 * @param totals how many there are in each state, over all rows
 */
public record CyclePart(LocalDate on, Page<CycleRow> rows, Map<CycleState, Long> totals) {

    static CyclePart of(Status status, int page, int size) {
        return new CyclePart(status.on(), Page.of(status.rows(), page, size), status.totals());
    }
}
