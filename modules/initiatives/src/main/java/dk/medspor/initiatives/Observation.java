package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;

/** What was seen and cannot be counted: it counts all the same. */
public record Observation(
        int number, LocalDate on, Protected<String> text, Protected<String> source)
        implements NumberedFact {

    Observation at(LocalDate right) {
        return new Observation(number, right, text, source);
    }

    Observation saying(Protected<String> right) {
        return new Observation(number, on, right, source);
    }

    Observation from(Protected<String> right) {
        return new Observation(number, on, text, right);
    }
}
