package dk.medspor.medbodies;

import dk.medspor.medbodies.SeatEvent.BodyConstituted;
import dk.medspor.medbodies.SeatEvent.ChairChosen;
import dk.medspor.medbodies.SeatEvent.SeatFactWithdrawn;
import dk.medspor.medbodies.SeatEvent.SeatFilled;
import dk.medspor.medbodies.SeatEvent.SeatVacated;
import dk.medspor.medbodies.SeatEvent.ViceChairChosen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Who sat on a body when: dated facts. Rules decide on it, and views keep it.
 *
 * @param facts how many facts are recorded of its seats; each has its place in that order as its
 *     number, from 1
 * @param changes in order of day
 */
public record Seating(MedBodyId bodyId, int facts, List<SeatChange> changes) {
    public Seating {
        changes = List.copyOf(changes);
    }

    /** Nobody has ever been seated. */
    public static Seating none(MedBodyId bodyId) {
        return new Seating(bodyId, 0, List.of());
    }

    /** The seating after another event of its body. */
    public Seating after(SeatEvent event) {
        return switch (event) {
            case BodyConstituted(var _, var on, var until, var seats) ->
                    with(on, new Composition(on, until, seats, Optional.empty(), Optional.empty()));
            case SeatFilled it -> changed(it.on(), before -> before.with(it.seat()));
            case SeatVacated it ->
                    changed(
                            it.on(),
                            before ->
                                    before.seat(it.seatId())
                                            .map(seat -> before.with(seat.vacated()))
                                            .orElse(before));
            case ChairChosen it -> changed(it.on(), before -> before.chairedBy(it.seatId()));
            case ViceChairChosen it ->
                    changed(it.on(), before -> before.viceChairedBy(it.seatId()));
            case SeatFactWithdrawn it ->
                    new Seating(
                            bodyId,
                            facts + 1,
                            changes.stream().filter(fact -> fact.number() != it.number()).toList());
        };
    }

    /** Who sat on the body on a day; empty before it was first constituted. */
    public Optional<Composition> on(LocalDate day) {
        return changes.stream()
                .filter(it -> !it.on().isAfter(day))
                .reduce((_, later) -> later)
                .map(SeatChange::composition);
    }

    /** The latest change. */
    public Optional<SeatChange> last() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
    }

    private Seating changed(LocalDate on, UnaryOperator<Composition> change) {
        return last().map(it -> with(on, change.apply(it.composition()))).orElse(this);
    }

    private Seating with(LocalDate on, Composition composition) {
        int number = facts + 1;
        return new Seating(
                bodyId,
                number,
                Stream.concat(changes.stream(), Stream.of(new SeatChange(number, on, composition)))
                        .toList());
    }
}
