package dk.medspor.restapi.bodies;

import dk.medspor.medbodies.Basis;
import dk.medspor.medbodies.Composition;
import dk.medspor.medbodies.Seat;
import dk.medspor.medbodies.SeatChange;
import dk.medspor.medbodies.SeatId;
import dk.medspor.medbodies.Seating;
import dk.medspor.medbodies.Side;
import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who sat on a body on a day. Persons are ids; who may, finds their names in the register.
 *
 * @param constitutedOn the first day of the term; empty before the body was first constituted
 * @param until the last day of the term
 * @param expired whether the term was over and nobody had constituted the body anew
 * @param latestChange the number under which the latest change can be taken back
 */
record SeatsResponse(
        UUID bodyId,
        LocalDate on,
        Optional<LocalDate> constitutedOn,
        Optional<LocalDate> until,
        boolean expired,
        Optional<UUID> chairSeatId,
        Optional<UUID> viceChairSeatId,
        List<SeatAnswer> seats,
        Optional<Integer> latestChange,
        long position) {

    /** A seat; vacant without a holder. */
    record SeatAnswer(
            UUID id, Side side, Basis basis, Optional<UUID> holderId, Optional<UUID> substituteId) {

        static SeatAnswer of(Seat it) {
            return new SeatAnswer(
                    it.id().value(),
                    it.side(),
                    it.basis(),
                    it.holder().map(PersonId::value),
                    it.substitute().map(PersonId::value));
        }
    }

    static SeatsResponse of(Seating it, LocalDate on, long position) {
        Optional<Composition> then = it.on(on);
        return new SeatsResponse(
                it.bodyId().value(),
                on,
                then.map(Composition::constitutedOn),
                then.flatMap(Composition::until),
                then.filter(composition -> composition.isExpired(on)).isPresent(),
                then.flatMap(Composition::chair).map(SeatId::value),
                then.flatMap(Composition::viceChair).map(SeatId::value),
                then.map(Composition::seats).orElse(List.of()).stream()
                        .map(SeatAnswer::of)
                        .toList(),
                it.last().map(SeatChange::number),
                position);
    }
}
