package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;

/**
 * It was decided not to evaluate a cycle.
 *
 * @param next the next evaluation's date, where it was agreed to be another than the intended one
 * @param nextTerms what holds for the next cycle, where it differs from this one
 */
public record Waiver(
        LocalDate on,
        Protected<String> reason,
        Optional<LocalDate> next,
        Optional<EvaluationTerms> nextTerms)
        implements Closing {

    Waiver at(LocalDate right) {
        return new Waiver(right, reason, next, nextTerms);
    }

    Waiver because(Protected<String> right) {
        return new Waiver(on, right, next, nextTerms);
    }

    Waiver followedOn(LocalDate right) {
        return new Waiver(on, reason, Optional.of(right), nextTerms);
    }
}
