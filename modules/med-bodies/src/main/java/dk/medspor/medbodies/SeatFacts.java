package dk.medspor.medbodies;

import dk.medspor.medbodies.SeatCommand.ConstituteBody;
import dk.medspor.medbodies.SeatCommand.FillSeat;
import dk.medspor.people.PersonId;
import dk.medspor.people.PersonRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes what the rules need to know of persons into the commands. */
public final class SeatFacts {

    private final PersonRegister people;

    public SeatFacts(PersonRegister people) {
        this.people = people;
    }

    public ConstituteBody constitute(
            MedBodyId id, LocalDate on, Optional<LocalDate> until, List<Seat> seats) {
        return new ConstituteBody(id, on, until, seats, unknown(seats));
    }

    public FillSeat fill(MedBodyId id, LocalDate on, Seat seat) {
        return new FillSeat(id, on, seat, unknown(List.of(seat)));
    }

    private List<PersonId> unknown(List<Seat> seats) {
        return seats.stream()
                .flatMap(Seat::persons)
                .distinct()
                .filter(it -> !people.knows(it))
                .toList();
    }
}
