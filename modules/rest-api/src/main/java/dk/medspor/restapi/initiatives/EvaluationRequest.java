package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.Assessment;
import dk.medspor.initiatives.DecidedAt;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.http.Text;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A verdict, with either evidence or why there is none.
 *
 * @param learned what others can learn from it
 * @param decidedAt the meeting where it was decided, and the number of the item
 * @param sides whether the two sides agreed; if not, each states what it thinks
 */
record EvaluationRequest(
        @NotNull UUID evaluatingBodyId,
        @NotNull LocalDate on,
        @NotNull Verdict verdict,
        @Text(max = 10_000) Optional<String> evidence,
        @Text(max = 10_000) Optional<String> evidenceLackReason,
        @Text(max = 10_000) Optional<String> learned,
        Optional<@Valid ItemRequest> decidedAt,
        Optional<Sides.View> sides,
        @Text(max = 10_000) Optional<String> managementStatement,
        @Text(max = 10_000) Optional<String> employeeStatement,
        Optional<LocalDate> nextEvaluationOn,
        @Text(max = 4_000) Optional<String> reason) {

    /** An item of a meeting. */
    record ItemRequest(@NotNull UUID meetingId, @Text(max = 50) Optional<String> item) {

        DecidedAt decidedAt() {
            return new DecidedAt(new MeetingId(meetingId), item);
        }
    }

    EvaluateInitiative command(InitiativeId initiative, InitiativeFacts facts) {
        if (evidence.isPresent() && evidenceLackReason.isPresent()) {
            throw new ProblemException(Problem.invalid("evidenceLackReason", "evidence-or-lack"));
        }
        return facts.evaluate(
                initiative,
                new Assessment(
                        new MedBodyId(evaluatingBodyId),
                        on,
                        verdict,
                        shown(),
                        learned.map(Protected::text),
                        decidedAt.map(ItemRequest::decidedAt),
                        sides.map(this::stated),
                        nextEvaluationOn,
                        reason.map(Protected::text)));
    }

    private Sides stated(Sides.View view) {
        return new Sides(
                view,
                managementStatement.map(Protected::text),
                employeeStatement.map(Protected::text));
    }

    private Optional<Evidence> shown() {
        return evidence.map(it -> new Evidence(Evidence.Kind.SHOWN, Protected.text(it)))
                .or(
                        () ->
                                evidenceLackReason.map(
                                        it ->
                                                new Evidence(
                                                        Evidence.Kind.LACKING,
                                                        Protected.text(it))));
    }
}
