package dk.medspor.people;

import dk.medspor.kernel.DanishCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Looks up what the rules of forgetting need to know.
 *
 * @param known whether there is such a thing to be forgotten
 * @param said what it says: a name, or a text; empty where it is forgotten, or no text
 * @param recordedAt when something was recorded; empty where that is not known
 * @param kept for how long the policy wants things kept
 */
public record ErasureFacts(
        Predicate<ErasureSubject> known,
        Function<ErasureSubject, Optional<String>> said,
        Function<ErasureSubject, Optional<Instant>> recordedAt,
        Period kept) {

    public boolean knows(ErasureSubject subject) {
        return known.test(subject);
    }

    /** What it says, for whoever has to decide whether that is to be forgotten. */
    public Optional<String> says(ErasureSubject subject) {
        return said.apply(subject);
    }

    /** The last day that the policy wants it kept. */
    public Optional<LocalDate> keptUntil(ErasureSubject subject) {
        return recordedAt.apply(subject).map(it -> DanishCalendar.dateAt(it).plus(kept));
    }
}
