package dk.medspor.medbodies;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the register knew of a body that a command names, when it was sent.
 *
 * @param known whether there is such a body
 * @param validFrom its first day
 * @param dissolved how it ended
 */
public record OtherBody(
        MedBodyId id,
        boolean known,
        Optional<LocalDate> validFrom,
        Optional<Dissolution> dissolved) {

    /** The body as that register knows it. */
    public static OtherBody in(MedBodyRegister register, MedBodyId id) {
        Optional<MedBodyProfile> found = register.find(id);
        return new OtherBody(
                id,
                found.isPresent(),
                found.flatMap(MedBodyProfile::validFrom),
                found.flatMap(MedBodyProfile::dissolved));
    }
}
