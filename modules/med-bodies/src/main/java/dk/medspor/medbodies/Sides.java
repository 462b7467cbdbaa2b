package dk.medspor.medbodies;

import dk.medspor.kernel.Protected;
import java.util.Optional;

/**
 * Whether the two sides of a body agreed. There is no voting: either both agree (enighed), or each
 * side states what it thinks (uenighed).
 *
 * @param management what the management side stated
 * @param employees what the employee side stated
 */
public record Sides(
        View view, Optional<Protected<String>> management, Optional<Protected<String>> employees) {

    /** The outcome. */
    public enum View {
        /** Enighed. */
        AGREED,
        /** Uenighed. */
        DISAGREED
    }
}
