package dk.medspor.medbodies;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has happened to the seats of a body. Persons are ids; their names are elsewhere. */
public sealed interface SeatEvent extends MedBodyEvent {

    /** Something that holds from a day on. */
    sealed interface Dated extends SeatEvent {

        LocalDate on();

        @Override
        default Optional<LocalDate> heldFrom() {
            return Optional.of(on());
        }
    }

    /**
     * The body was constituted for a term; who sat before and is not named sits no more.
     *
     * @param until the last day of the term
     */
    record BodyConstituted(
            MedBodyId bodyId, LocalDate on, Optional<LocalDate> until, List<Seat> seats)
            implements Dated {
        public BodyConstituted {
            seats = List.copyOf(seats);
        }
    }

    /** Within a term, a seat was added, or somebody else got it. */
    record SeatFilled(MedBodyId bodyId, LocalDate on, Seat seat) implements Dated {}

    /** Nobody holds the seat any more. */
    record SeatVacated(MedBodyId bodyId, LocalDate on, SeatId seatId) implements Dated {}

    /** Who holds the seat leads the body. */
    record ChairChosen(MedBodyId bodyId, LocalDate on, SeatId seatId) implements Dated {}

    /** The employee side chose who holds the seat. */
    record ViceChairChosen(MedBodyId bodyId, LocalDate on, SeatId seatId) implements Dated {}

    /** The latest change was recorded by mistake. Undated: it has never been so. */
    record SeatFactWithdrawn(MedBodyId bodyId, int number, Protected<String> reason)
            implements SeatEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }
}
