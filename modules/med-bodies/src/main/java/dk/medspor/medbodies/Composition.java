package dk.medspor.medbodies;

import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who sits on a body.
 *
 * @param constitutedOn the first day of the term
 * @param until the last day of the term; without end when empty
 * @param chair the seat of the chair
 * @param viceChair the seat of the vice-chair
 */
public record Composition(
        LocalDate constitutedOn,
        Optional<LocalDate> until,
        List<Seat> seats,
        Optional<SeatId> chair,
        Optional<SeatId> viceChair) {
    public Composition {
        seats = List.copyOf(seats);
    }

    public Optional<Seat> seat(SeatId id) {
        return seats.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** As what somebody leads the body; empty for whoever does not. */
    public Optional<Chairing> chairing(PersonId person) {
        return Stream.of(Office.values())
                .flatMap(
                        office ->
                                held(office).stream()
                                        .filter(
                                                it ->
                                                        it.holder()
                                                                .filter(person::equals)
                                                                .isPresent())
                                        .map(it -> new Chairing(office, it.side())))
                .findFirst();
    }

    /** Who holds an office; empty while nobody does. */
    public Optional<PersonId> leader(Office office) {
        return held(office).flatMap(Seat::holder);
    }

    private Optional<Seat> held(Office office) {
        return switch (office) {
            case CHAIR -> chair.flatMap(this::seat);
            case VICE_CHAIR -> viceChair.flatMap(this::seat);
        };
    }

    /** Whether the term is over and the body has not been constituted anew. */
    public boolean isExpired(LocalDate on) {
        return until.filter(on::isAfter).isPresent();
    }

    Composition with(Seat seat) {
        Stream<Seat> others = seats.stream().filter(it -> !it.id().equals(seat.id()));
        return new Composition(
                constitutedOn,
                until,
                Stream.concat(others, Stream.of(seat)).toList(),
                chair.filter(it -> !it.equals(seat.id()) || mayChair(seat)),
                viceChair.filter(it -> !it.equals(seat.id()) || seat.holder().isPresent()));
    }

    /** Whoever leaves a seat leaves the chair too. */
    private static boolean mayChair(Seat seat) {
        return seat.holder().isPresent() && seat.side() == Side.MANAGEMENT;
    }

    Composition chairedBy(SeatId seat) {
        return new Composition(constitutedOn, until, seats, Optional.of(seat), viceChair);
    }

    Composition viceChairedBy(SeatId seat) {
        return new Composition(constitutedOn, until, seats, chair, Optional.of(seat));
    }
}
