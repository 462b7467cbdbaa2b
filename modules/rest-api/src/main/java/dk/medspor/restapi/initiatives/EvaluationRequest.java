package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.Text;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A verdict, with either evidence or why there is none. */
record EvaluationRequest(
        @NotNull UUID evaluatingBodyId,
        @NotNull LocalDate on,
        @NotNull Verdict verdict,
        @Text(max = 10_000) Optional<String> evidence,
        @Text(max = 10_000) Optional<String> evidenceLackReason,
        Optional<LocalDate> nextEvaluationOn,
        @Text(max = 4_000) Optional<String> reason) {

    EvaluateInitiative command(InitiativeId initiative, InitiativeFacts facts) {
        if (evidence.isPresent() && evidenceLackReason.isPresent()) {
            throw new ProblemException(Problem.invalid("evidenceLackReason", "evidence-or-lack"));
        }
        return facts.evaluate(
                initiative,
                new MedBodyId(evaluatingBodyId),
                on,
                verdict,
                shown(),
                nextEvaluationOn,
                reason.map(Protected::text));
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
