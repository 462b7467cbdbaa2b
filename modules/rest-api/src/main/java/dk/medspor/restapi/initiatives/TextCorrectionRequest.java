package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.CorrectableText;
import dk.medspor.initiatives.CorrectionCommand.CorrectText;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Protected;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A recorded text and what is right instead.
 *
 * @param number which one: the cycle, or the number that the initiative shows
 */
record TextCorrectionRequest(
        @NotNull Kind text,
        Optional<@Min(1) @Max(100_000) Integer> number,
        @Text(max = 10_000) String value,
        @Text(max = 4_000) String reason) {

    /** The texts by their names in this API. */
    enum Kind {
        title(CorrectableText.TITLE),
        goal(CorrectableText.GOAL),
        stepReason(CorrectableText.STEP_REASON),
        evidence(CorrectableText.EVIDENCE),
        learned(CorrectableText.LEARNED),
        waiverReason(CorrectableText.WAIVER_REASON),
        reschedulingReason(CorrectableText.RESCHEDULING_REASON),
        delayReason(CorrectableText.DELAY_REASON),
        milestone(CorrectableText.MILESTONE),
        progress(CorrectableText.PROGRESS),
        indicator(CorrectableText.INDICATOR),
        observation(CorrectableText.OBSERVATION),
        source(CorrectableText.SOURCE);

        private final CorrectableText meaning;

        Kind(CorrectableText meaning) {
            this.meaning = meaning;
        }
    }

    CorrectText command(InitiativeId initiative) {
        return new CorrectText(
                initiative,
                text.meaning,
                number.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                Protected.text(value),
                Protected.text(reason));
    }
}
