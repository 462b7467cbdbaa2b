package dk.medspor.restapi.status;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.Paging;
import dk.medspor.status.Answer;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.CycleState;
import dk.medspor.status.evaluationcycle.EvaluationCycle.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The evaluation cycle on a day.
 *
 * @param totals over all rows, whatever page is shown
 * @param position the last event that the answer includes
 */
record CycleResponse(
        LocalDate on,
        long position,
        Map<CycleState, Long> totals,
        List<Row> rows,
        int page,
        int size,
        long total) {

    /** A body by id and name. */
    record Body(UUID id, String name) {}

    /** An initiative by id and title. */
    record Initiative(UUID id, String title) {}

    /**
     * One obligation.
     *
     * @param started when the initiative started
     * @param daysLeft from {@code on} to the due day, negative when overdue; none once evaluated
     */
    record Row(
            Body ownerBody,
            Initiative initiative,
            UUID evaluatingBodyId,
            int cycle,
            LocalDate started,
            LocalDate due,
            int skipped,
            Optional<Long> daysLeft,
            CycleState state,
            Optional<Verdict> verdict,
            Optional<LocalDate> evaluatedOn) {

        static Row of(CycleRow it, Map<MedBodyId, String> names) {
            var obligation = it.obligation();
            return new Row(
                    new Body(it.ownerBodyId().value(), names.getOrDefault(it.ownerBodyId(), "")),
                    new Initiative(it.initiativeId().value(), it.title().value()),
                    it.evaluatingBodyId().value(),
                    obligation.cycle(),
                    it.started(),
                    obligation.due(),
                    obligation.skipped(),
                    obligation.closedBy().isPresent()
                            ? Optional.empty()
                            : Optional.of(it.daysLeft()),
                    it.state(),
                    obligation.closedBy().map(Evaluation::verdict),
                    obligation.closedBy().map(Evaluation::on));
        }
    }

    static CycleResponse of(Answer<Status> answer, Paging paging, Map<MedBodyId, String> names) {
        Status status = answer.value();
        return new CycleResponse(
                status.on(),
                answer.position(),
                status.totals(),
                status.rows().stream()
                        .skip((long) paging.page() * paging.size())
                        .limit(paging.size())
                        .map(it -> Row.of(it, names))
                        .toList(),
                paging.page(),
                paging.size(),
                status.rows().size());
    }
}
