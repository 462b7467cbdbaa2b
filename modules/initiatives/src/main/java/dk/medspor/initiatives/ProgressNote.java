package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;

/** How it went, in the words of somebody. */
public record ProgressNote(int number, LocalDate on, Protected<String> text)
        implements NumberedFact {

    ProgressNote at(LocalDate right) {
        return new ProgressNote(number, right, text);
    }

    ProgressNote saying(Protected<String> right) {
        return new ProgressNote(number, on, right);
    }
}
