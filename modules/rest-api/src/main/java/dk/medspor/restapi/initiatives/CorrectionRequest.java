package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.InitiativeCommand.CorrectInitiative;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Protected;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.OptionalInt;

/** A recorded fact and what is right instead. */
record CorrectionRequest(
        @NotNull Fact fact,
        Optional<@Min(1) @Max(1_000) Integer> cycle,
        @Text(max = 100) String value,
        @Text(max = 4_000) String reason) {

    /** The facts by their names in this API. */
    enum Fact {
        startedOn(CorrectableFact.STARTED_ON),
        evaluatedOn(CorrectableFact.EVALUATED_ON),
        verdict(CorrectableFact.VERDICT);

        private final CorrectableFact meaning;

        Fact(CorrectableFact meaning) {
            this.meaning = meaning;
        }
    }

    CorrectInitiative command(InitiativeId initiative) {
        return new CorrectInitiative(
                initiative,
                fact.meaning,
                cycle.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                value,
                Protected.text(reason));
    }
}
