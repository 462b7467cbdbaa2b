package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Sides;
import java.util.Optional;

/**
 * What a meeting came to on an item.
 *
 * @param sides whether the two sides agreed, for a decision
 */
public record Conclusion(Outcome outcome, Protected<String> text, Optional<Sides> sides) {

    /** What was done with the item. */
    public enum Outcome {
        /** Taget til efterretning. */
        NOTED,
        /** Drøftet: nothing was decided. */
        DISCUSSED,
        /** Besluttet: by both sides, or with a statement of each. */
        DECIDED
    }
}
