package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.CorrectionCommand.WithdrawFact;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.WithdrawableFact;
import dk.medspor.kernel.Protected;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that never happened.
 *
 * @param number which one: the cycle, or the number that the initiative shows
 */
record WithdrawalRequest(
        @NotNull Fact fact,
        Optional<@Min(1) @Max(100_000) Integer> number,
        @Text(max = 4_000) String reason) {

    /** The facts by their names in this API. */
    enum Fact {
        step(WithdrawableFact.STEP),
        start(WithdrawableFact.START),
        evaluation(WithdrawableFact.EVALUATION),
        waiver(WithdrawableFact.WAIVER),
        rescheduling(WithdrawableFact.RESCHEDULING),
        delayReason(WithdrawableFact.DELAY),
        handover(WithdrawableFact.HANDOVER),
        milestone(WithdrawableFact.MILESTONE),
        reachedMilestone(WithdrawableFact.REACHING),
        progress(WithdrawableFact.PROGRESS),
        indicator(WithdrawableFact.INDICATOR),
        measurement(WithdrawableFact.MEASUREMENT),
        keyFigures(WithdrawableFact.KEY_FIGURES),
        observation(WithdrawableFact.OBSERVATION);

        private final WithdrawableFact meaning;

        Fact(WithdrawableFact meaning) {
            this.meaning = meaning;
        }
    }

    WithdrawFact command(InitiativeId initiative) {
        return new WithdrawFact(
                initiative,
                fact.meaning,
                number.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                Protected.text(reason));
    }
}
