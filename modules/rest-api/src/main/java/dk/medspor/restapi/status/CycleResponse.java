package dk.medspor.restapi.status;

import dk.medspor.initiatives.Ending;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.StepKind;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.Answer;
import dk.medspor.status.Page;
import dk.medspor.status.evaluationcycle.CyclePart;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.CycleState;
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
    record Body(UUID id, String name) {

        static Body of(MedBodyId it, Map<MedBodyId, String> names) {
            return new Body(it.value(), names.getOrDefault(it, ""));
        }
    }

    /** An initiative by id and title. */
    record Initiative(UUID id, String title) {}

    /** What was decided or told on a day, and why. */
    record Reason(LocalDate on, String reason) {}

    /**
     * The initiative was stopped, merged or split.
     *
     * @param livesOnIn the survivor of a merger, the parts of a split
     */
    record End(LocalDate on, StepKind kind, Optional<String> reason, List<UUID> livesOnIn) {

        static Optional<End> of(Ending it) {
            return Optional.of(
                    new End(
                            it.on(),
                            it.kind(),
                            it.reason().map(Protected::value),
                            it.others().stream().map(InitiativeId::value).toList()));
        }
    }

    private static Optional<End> none() {
        return Optional.empty();
    }

    /**
     * One obligation.
     *
     * @param started when the initiative started
     * @param intended the due day by the rule
     * @param due the due day after all rescheduling
     * @param daysLeft from {@code on} to the due day, negative when overdue; none once closed
     * @param paused whether the initiative rested; it owed its evaluation all the same
     * @param delayReasonMissing whether it was overdue and nobody had told why
     * @param ended how the initiative ended before the cycle was evaluated
     */
    record Row(
            Body ownerBody,
            Initiative initiative,
            UUID evaluatingBodyId,
            int cycle,
            LocalDate started,
            LocalDate intended,
            LocalDate due,
            int skipped,
            Optional<Long> daysLeft,
            CycleState state,
            boolean paused,
            List<Reason> reschedulings,
            List<Reason> delayReasons,
            boolean delayReasonMissing,
            Optional<Verdict> verdict,
            Optional<LocalDate> evaluatedOn,
            Optional<Reason> waived,
            Optional<End> ended) {

        static Row of(CycleRow it, Map<MedBodyId, String> names) {
            var obligation = it.obligation();
            return new Row(
                    Body.of(it.ownerBodyId(), names),
                    new Initiative(it.initiativeId().value(), it.title().value()),
                    it.evaluatingBodyId().value(),
                    obligation.cycle(),
                    it.started(),
                    obligation.intended(),
                    obligation.due(),
                    obligation.skipped(),
                    obligation.closedBy().isPresent()
                            ? Optional.empty()
                            : Optional.of(it.daysLeft()),
                    it.state(),
                    it.paused(),
                    obligation.facts().reschedulings().stream()
                            .map(move -> new Reason(move.on(), move.reason().value()))
                            .toList(),
                    obligation.facts().delays().stream()
                            .map(late -> new Reason(late.on(), late.reason().value()))
                            .toList(),
                    it.unexplained(),
                    obligation.evaluation().map(Evaluation::verdict),
                    obligation.evaluation().map(Evaluation::on),
                    obligation.facts().waiver().map(by -> new Reason(by.on(), by.reason().value())),
                    obligation
                            .closedBy()
                            .flatMap(by -> by instanceof Ending how ? End.of(how) : none()));
        }
    }

    static CycleResponse of(Answer<CyclePart> answer, Map<MedBodyId, String> names) {
        CyclePart part = answer.value();
        Page<Row> rows = part.rows().map(it -> Row.of(it, names));
        return new CycleResponse(
                part.on(),
                answer.position(),
                part.totals(),
                rows.items(),
                rows.page(),
                rows.size(),
                rows.total());
    }
}
