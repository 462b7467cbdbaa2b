package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.CorrectionCommand.CorrectInitiative;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Protected;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A recorded fact and what is right instead.
 *
 * @param number which one: the cycle, or the number that the initiative shows
 */
record CorrectionRequest(
        @NotNull Fact fact,
        Optional<@Min(1) @Max(100_000) Integer> number,
        @Text(max = 100) String value,
        @Text(max = 4_000) String reason) {

    /** The facts by their names in this API. */
    enum Fact {
        proposedOn(CorrectableFact.PROPOSED_ON),
        ownerBodyId(CorrectableFact.OWNER),
        horizon(CorrectableFact.HORIZON),
        stepOn(CorrectableFact.STEP_ON),
        startedOn(CorrectableFact.STARTED_ON),
        evaluatingBodyId(CorrectableFact.PROMISED_TO),
        evaluatedOn(CorrectableFact.EVALUATED_ON),
        verdict(CorrectableFact.VERDICT),
        evaluatedBy(CorrectableFact.EVALUATED_BY),
        waivedOn(CorrectableFact.WAIVED_ON),
        nextEvaluationOn(CorrectableFact.NEXT_EVALUATION_ON),
        rescheduledTo(CorrectableFact.RESCHEDULED_TO),
        milestonePlannedFor(CorrectableFact.MILESTONE_PLANNED_FOR),
        milestoneReachedOn(CorrectableFact.MILESTONE_REACHED_ON),
        progressOn(CorrectableFact.PROGRESS_ON),
        measuredOn(CorrectableFact.MEASURED_ON);

        private final CorrectableFact meaning;

        Fact(CorrectableFact meaning) {
            this.meaning = meaning;
        }
    }

    CorrectInitiative command(InitiativeId initiative, InitiativeFacts facts) {
        return facts.correct(
                initiative,
                fact.meaning,
                number.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                value,
                Protected.text(reason));
    }
}
