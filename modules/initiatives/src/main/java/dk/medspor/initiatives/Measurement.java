package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;

/** An indicator was measured. */
public record Measurement(int number, LocalDate on, Reading reading, Protected<String> source)
        implements NumberedFact {

    Measurement at(LocalDate right) {
        return new Measurement(number, right, reading, source);
    }

    Measurement from(Protected<String> right) {
        return new Measurement(number, on, reading, right);
    }
}
