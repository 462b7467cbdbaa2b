package dk.medspor.exports;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.AsOf;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * For whom and when something is told.
 *
 * @param body empty for all bodies
 * @param own the bodies whose things alone this reader may see; empty when all may be seen
 */
public record Asked(
        Optional<MedBodyId> body,
        Optional<Set<MedBodyId>> own,
        LocalDate on,
        AsOf asOf,
        Words words) {

    /** The body asked for, or else all that this reader may see; empty for everything. */
    public Optional<Set<MedBodyId>> bodies() {
        return body.<Set<MedBodyId>>map(Set::of).or(() -> own);
    }
}
