package dk.medspor.medbodies;

import java.time.LocalDate;
import java.util.Optional;

/** Who sits on bodies, counting everything that was acknowledged before the question. */
@FunctionalInterface
public interface SeatRegister {

    /** Who sat on the body on a day; empty before it was first constituted. */
    Optional<Composition> seatedOn(MedBodyId body, LocalDate day);
}
