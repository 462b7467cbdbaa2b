package dk.medspor.medbodies;

import dk.medspor.people.PersonId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A seat on a body.
 *
 * @param holder vacant when empty
 * @param substitute who stands in for the holder
 */
public record Seat(
        SeatId id,
        Side side,
        Basis basis,
        Optional<PersonId> holder,
        Optional<PersonId> substitute) {

    /** Everybody who is named for it. */
    public Stream<PersonId> persons() {
        return Stream.concat(holder.stream(), substitute.stream());
    }

    Seat vacated() {
        return new Seat(id, side, basis, Optional.empty(), substitute);
    }
}
