package dk.medspor.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact that was recorded. Its stable name in the log is the simple name of its record, so a
 * rename is a change of format and needs an upcaster.
 */
public interface DomainEvent {

    /**
     * The day the fact holds from, which is what {@code on=<date>} compares. Empty for an undated
     * fact: it has held since ever.
     */
    default Optional<LocalDate> heldFrom() {
        return Optional.empty();
    }

    /** The reason the user gave, where the command asks for one. */
    default Optional<Protected<String>> why() {
        return Optional.empty();
    }
}
