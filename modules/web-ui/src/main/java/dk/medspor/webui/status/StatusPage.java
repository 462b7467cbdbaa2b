package dk.medspor.webui.status;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.Answer;
import dk.medspor.status.evaluationcycle.CyclePart;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.CycleState;
import dk.medspor.webui.frame.Pages;
import dk.medspor.webui.question.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answer as it is shown. */
record StatusPage(
        LocalDate on,
        Provenance provenance,
        List<Total> totals,
        TimeAxis axis,
        List<StatusRow> rows,
        Pages pages) {

    private static final Set<CycleState> RARE = Set.of(CycleState.WAIVED, CycleState.STOPPED);

    /** How many promises are in a state. */
    record Total(CycleState state, long count) {}

    static StatusPage of(
            Answer<CyclePart> answer,
            Provenance provenance,
            Map<MedBodyId, String> names,
            Pages pages) {
        CyclePart status = answer.value();
        List<CycleRow> shown = status.rows().items();
        TimeAxis axis = TimeAxis.over(shown, status.on());
        return new StatusPage(
                status.on(),
                provenance,
                totals(status),
                axis,
                shown.stream().map(it -> StatusRow.of(it, names, axis)).toList(),
                pages);
    }

    /** What needs attention first comes first; what seldom happens is shown when it does. */
    private static List<Total> totals(CyclePart status) {
        return List.of(
                        CycleState.OVERDUE,
                        CycleState.DUE_SOON,
                        CycleState.ON_TRACK,
                        CycleState.EVALUATED,
                        CycleState.WAIVED,
                        CycleState.STOPPED)
                .stream()
                .map(it -> new Total(it, status.totals().getOrDefault(it, 0L)))
                .filter(it -> it.count() > 0 || !RARE.contains(it.state()))
                .toList();
    }
}
