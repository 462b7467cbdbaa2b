package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;

/** Why an evaluation did not come in time. */
public record Delay(int number, LocalDate on, Protected<String> reason) implements NumberedFact {

    Delay because(Protected<String> right) {
        return new Delay(number, on, right);
    }
}
