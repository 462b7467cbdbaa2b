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

    /** A body that is there. */
    public static OtherBody there(MedBodyId id) {
        return new OtherBody(id, true, Optional.empty(), Optional.empty());
    }

    /** A body that no register knows. */
    public static OtherBody unknown(MedBodyId id) {
        return new OtherBody(id, false, Optional.empty(), Optional.empty());
    }

    /** The body as that register knows it; its successor is the body in its place now. */
    public static OtherBody in(MedBodyRegister register, MedBodyId id) {
        Optional<MedBodyProfile> found = register.find(id);
        return new OtherBody(
                id,
                found.isPresent(),
                found.flatMap(MedBodyProfile::validFrom),
                found.flatMap(MedBodyProfile::dissolved)
                        .map(it -> new Dissolution(it.kind(), it.on(), register.inPlaceOf(id))));
    }

    /** How it had ended by a day, if it had. */
    public Optional<EndedBody> endedBy(LocalDate day) {
        return ended().filter(it -> !day.isBefore(it.on()));
    }

    /** How it has ended, if it has. */
    public Optional<EndedBody> ended() {
        return dissolved.map(it -> new EndedBody(id, it.on(), it.successorId()));
    }

    /** Whether it is known and is there still. */
    public boolean isThere() {
        return known && dissolved.isEmpty();
    }
}
