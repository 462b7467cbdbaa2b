package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Sides;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an evaluation is said to have been.
 *
 * @param learned what others can learn from it
 * @param decidedAt the item of a meeting where it was decided
 * @param sides whether the two sides agreed; empty when it was not written down
 * @param nextEvaluationOn where another date than the intended one was agreed
 * @param reason demanded by another evaluating body or another next date
 */
public record Assessment(
        MedBodyId evaluatingBodyId,
        LocalDate on,
        Verdict verdict,
        Optional<Evidence> evidence,
        Optional<Protected<String>> learned,
        Optional<DecidedAt> decidedAt,
        Optional<Sides> sides,
        Optional<LocalDate> nextEvaluationOn,
        Optional<Protected<String>> reason) {

    /** One of which nothing more is known. */
    public static Assessment of(
            MedBodyId evaluatingBodyId, LocalDate on, Verdict verdict, Evidence evidence) {
        return new Assessment(
                evaluatingBodyId,
                on,
                verdict,
                Optional.of(evidence),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
