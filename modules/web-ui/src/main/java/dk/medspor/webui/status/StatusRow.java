package dk.medspor.webui.status;

import dk.medspor.initiatives.Closing;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.CycleState;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One promise in the table.
 *
 * @param days to the due day, or past it
 * @param unexplained whether it is overdue and nobody has told why
 */
record StatusRow(
        InitiativeId initiative,
        String title,
        String owner,
        int cycle,
        LocalDate opened,
        LocalDate due,
        long days,
        CycleState state,
        boolean paused,
        boolean unexplained,
        Optional<LocalDate> closedOn,
        Optional<Verdict> verdict,
        TimeBar bar) {

    static StatusRow of(CycleRow row, Map<MedBodyId, String> names, TimeAxis axis) {
        var promise = row.obligation();
        return new StatusRow(
                row.initiativeId(),
                row.title().value(),
                names.getOrDefault(row.ownerBodyId(), ""),
                promise.cycle(),
                promise.openedOn(),
                promise.due(),
                Math.abs(row.daysLeft()),
                row.state(),
                row.paused(),
                row.unexplained(),
                promise.closedBy().map(Closing::on),
                promise.evaluation().map(Evaluation::verdict),
                TimeBar.of(promise, axis));
    }

    /** The variant of the design system's badge. */
    public String badge() {
        return switch (state) {
            case OVERDUE -> "badge-error";
            case DUE_SOON -> "badge-warning";
            case ON_TRACK -> "badge-info";
            case EVALUATED -> "badge-success";
            case WAIVED, STOPPED -> "";
        };
    }
}
