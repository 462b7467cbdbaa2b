package dk.medspor.initiatives;

import dk.medspor.medbodies.MedBodyId;
import java.util.Optional;

/**
 * How a body, or the whole organisation, promises evaluations.
 *
 * @param evaluatingBodyId who evaluates by default; the nearest evaluating ancestor if empty
 * @param adoptionNeeded whether an initiative must be adopted before it starts
 */
public record EvaluationPolicy(
        EvaluationTerms terms, Optional<MedBodyId> evaluatingBodyId, boolean adoptionNeeded) {

    /** Where nothing was agreed. */
    public static final EvaluationPolicy USUAL =
            new EvaluationPolicy(EvaluationTerms.USUAL, Optional.empty(), true);
}
