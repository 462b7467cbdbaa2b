package dk.medspor.webui.overview;

import dk.medspor.initiatives.Closing;
import dk.medspor.initiatives.Delay;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.evaluationcycle.CycleRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One promise on the front page.
 *
 * @param days to the due day, or past it
 * @param reasons why it did not come in time, as was told
 * @param unexplained whether it is overdue and nobody has told why
 * @param evidence what the verdict rests on
 */
record OverviewRow(
        InitiativeId initiative,
        String title,
        String owner,
        int cycle,
        LocalDate due,
        long days,
        List<String> reasons,
        boolean unexplained,
        Optional<LocalDate> evaluatedOn,
        Optional<Verdict> verdict,
        Optional<String> evidence) {

    static OverviewRow of(CycleRow row, Map<MedBodyId, String> names) {
        var promise = row.obligation();
        return new OverviewRow(
                row.initiativeId(),
                row.title().value(),
                names.getOrDefault(row.ownerBodyId(), ""),
                promise.cycle(),
                promise.due(),
                Math.abs(row.daysLeft()),
                promise.facts().delays().stream().map(Delay::reason).map(it -> it.value()).toList(),
                row.unexplained(),
                promise.closedBy().map(Closing::on),
                promise.evaluation().map(Evaluation::verdict),
                promise.evaluation().map(it -> it.evidence().text().value()));
    }
}
