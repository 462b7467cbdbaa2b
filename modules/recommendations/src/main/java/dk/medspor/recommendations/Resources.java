package dk.medspor.recommendations;

import dk.medspor.kernel.Protected;
import java.util.Optional;
import java.util.Set;

/**
 * Ressourcer og økonomi: what it takes.
 *
 * @param funding where the money is to come from; empty when nothing is said
 */
public record Resources(Set<Funding> funding, Optional<Protected<String>> text) {
    public Resources {
        funding = Set.copyOf(funding);
    }

    /** A source of money. */
    public enum Funding {
        /** Omprioritering. */
        REPRIORITISATION,
        /** Bevilling. */
        GRANT,
        /** Pulje. */
        POOL
    }
}
