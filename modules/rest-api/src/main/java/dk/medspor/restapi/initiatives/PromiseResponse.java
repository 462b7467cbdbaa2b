package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.Ending;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.StepKind;
import dk.medspor.initiatives.Verdict;
import dk.medspor.initiatives.Waiver;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Sides;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One obligation as it is answered.
 *
 * @param intended the due day by the rule
 * @param due the due day after all rescheduling
 * @param endedBy how the initiative ended before the cycle was evaluated
 */
record PromiseResponse(
        int cycle,
        LocalDate openedOn,
        LocalDate intended,
        LocalDate due,
        int skipped,
        List<MoveResponse> reschedulings,
        List<DelayResponse> delayReasons,
        Optional<UUID> evaluatedBy,
        Optional<LocalDate> evaluatedOn,
        Optional<Verdict> verdict,
        Optional<String> evidence,
        Optional<String> evidenceLackReason,
        Optional<String> learned,
        Optional<ItemResponse> decidedAt,
        Optional<Sides.View> sides,
        Optional<String> managementStatement,
        Optional<String> employeeStatement,
        Optional<LocalDate> waivedOn,
        Optional<String> waiverReason,
        Optional<LocalDate> endedOn,
        Optional<StepKind> endedBy) {

    /** The evaluation was moved to another day. */
    record MoveResponse(int number, LocalDate on, LocalDate to, String reason) {}

    /** Why it was late. */
    record DelayResponse(int number, LocalDate on, String reason) {}

    /** An item of a meeting. */
    record ItemResponse(UUID meetingId, Optional<String> item) {}

    static PromiseResponse of(Obligation it) {
        Optional<Evaluation> evaluation = it.evaluation();
        Optional<Waiver> waiver = it.facts().waiver();
        Optional<Ending> ending =
                it.closedBy()
                        .flatMap(by -> by instanceof Ending e ? Optional.of(e) : Optional.empty());
        Optional<Sides> sides = evaluation.flatMap(Evaluation::sides);
        return new PromiseResponse(
                it.cycle(),
                it.openedOn(),
                it.intended(),
                it.due(),
                it.skipped(),
                it.facts().reschedulings().stream()
                        .map(
                                move ->
                                        new MoveResponse(
                                                move.number(),
                                                move.on(),
                                                move.to(),
                                                move.reason().value()))
                        .toList(),
                it.facts().delays().stream()
                        .map(
                                late ->
                                        new DelayResponse(
                                                late.number(), late.on(), late.reason().value()))
                        .toList(),
                evaluation.map(by -> by.evaluatingBodyId().value()),
                evaluation.map(Evaluation::on),
                evaluation.map(Evaluation::verdict),
                evidence(evaluation, Evidence.Kind.SHOWN),
                evidence(evaluation, Evidence.Kind.LACKING),
                evaluation.flatMap(Evaluation::learned).map(Protected::value),
                evaluation
                        .flatMap(Evaluation::decidedAt)
                        .map(at -> new ItemResponse(at.meetingId().value(), at.item())),
                sides.map(Sides::view),
                sides.flatMap(Sides::management).map(Protected::value),
                sides.flatMap(Sides::employees).map(Protected::value),
                waiver.map(Waiver::on),
                waiver.map(by -> by.reason().value()),
                ending.map(Ending::on),
                ending.map(Ending::kind));
    }

    private static Optional<String> evidence(Optional<Evaluation> it, Evidence.Kind kind) {
        return it.map(Evaluation::evidence)
                .filter(evidence -> evidence.kind() == kind)
                .map(evidence -> evidence.text().value());
    }
}
