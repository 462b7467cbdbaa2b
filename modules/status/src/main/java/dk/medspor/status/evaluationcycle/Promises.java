package dk.medspor.status.evaluationcycle;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ViewState;
import dk.medspor.status.evaluationcycle.EvaluationCycle.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All promises that concern a body on a day.
 *
 * @param totals how many stand how
 * @param open in order of the due day
 * @param kept what was evaluated, the latest first
 */
public record Promises(
        Map<CycleState, Long> totals, List<OpenPromises> open, List<KeptPromises> kept) {

    static Promises of(Status status) {
        return new Promises(
                status.totals(),
                OpenPromises.among(status.rows()),
                KeptPromises.among(status.rows()));
    }

    /** Of a day after all facts. */
    static Promises indexed(ViewState<CycleDocument> state, MedBodyId body, LocalDate on) {
        return new Promises(
                IndexedCycles.of(state, Optional.of(body), on).part(0, 1).totals(),
                IndexedPromises.concerning(state, body, on),
                KeptPromises.concerning(state, body, on));
    }
}
