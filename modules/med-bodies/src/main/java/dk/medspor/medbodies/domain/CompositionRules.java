package dk.medspor.medbodies.domain;

import dk.medspor.medbodies.MedBodyRejection;
import dk.medspor.medbodies.Seat;
import dk.medspor.medbodies.SeatCommand.ConstituteBody;
import dk.medspor.medbodies.SeatRejection.BasisOfOtherSide;
import dk.medspor.medbodies.SeatRejection.HolderMissing;
import dk.medspor.medbodies.SeatRejection.PersonSeatedTwice;
import dk.medspor.medbodies.SeatRejection.SeatNamedTwice;
import dk.medspor.medbodies.SeatRejection.SideMissing;
import dk.medspor.medbodies.SeatRejection.SubstituteIsHolder;
import dk.medspor.medbodies.SeatRejection.TermBackwards;
import dk.medspor.medbodies.SeatRejection.UnknownPersonNamed;
import dk.medspor.medbodies.Side;
import dk.medspor.medbodies.Tier;
import dk.medspor.people.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether seats make a body. */
final class CompositionRules {

    private CompositionRules() {}

    static Optional<MedBodyRejection> refused(ConstituteBody command, Tier tier) {
        return backwards(command)
                .or(() -> first(command.seats().stream().map(it -> unfit(it, command))))
                .or(() -> twice(command.seats()))
                .or(() -> tier.isMedBody() ? sideMissing(command.seats()) : Optional.empty());
    }

    private static Optional<MedBodyRejection> backwards(ConstituteBody command) {
        return command.until()
                .filter(it -> it.isBefore(command.on()))
                .map(it -> new TermBackwards(command.on(), it));
    }

    private static Optional<MedBodyRejection> unfit(Seat seat, ConstituteBody command) {
        return unfit(seat, command.unknownPersons());
    }

    /** Why somebody cannot get a seat; a body can be constituted with a seat that is vacant. */
    static Optional<MedBodyRejection> unfilled(Seat seat) {
        return Refusals.when(seat.holder().isEmpty(), () -> new HolderMissing(seat.id()));
    }

    /** Why a seat cannot be as it is. */
    static Optional<MedBodyRejection> unfit(Seat seat, List<PersonId> unknown) {
        Optional<MedBodyRejection> nobody =
                seat.persons().filter(unknown::contains).findFirst().map(UnknownPersonNamed::new);
        return nobody.or(
                        () ->
                                Refusals.when(
                                        seat.basis().side() != seat.side(),
                                        () -> new BasisOfOtherSide(seat.basis(), seat.side())))
                .or(
                        () ->
                                seat.holder()
                                        .filter(
                                                it ->
                                                        seat.substitute()
                                                                .filter(it::equals)
                                                                .isPresent())
                                        .map(SubstituteIsHolder::new));
    }

    private static Optional<MedBodyRejection> twice(List<Seat> seats) {
        return first(
                IntStream.range(0, seats.size())
                        .mapToObj(i -> twice(seats.get(i), seats.subList(0, i))));
    }

    private static Optional<MedBodyRejection> twice(Seat seat, List<Seat> before) {
        return Refusals.when(
                        before.stream().anyMatch(it -> it.id().equals(seat.id())),
                        () -> new SeatNamedTwice(seat.id()))
                .or(() -> seatedTwice(seat, before));
    }

    /** Why the holder cannot have this seat beside others. */
    static Optional<MedBodyRejection> seatedTwice(Seat seat, List<Seat> others) {
        return seat.holder()
                .filter(
                        it ->
                                others.stream()
                                        .anyMatch(o -> o.holder().filter(it::equals).isPresent()))
                .map(PersonSeatedTwice::new);
    }

    private static Optional<MedBodyRejection> sideMissing(List<Seat> seats) {
        return Arrays.stream(Side.values())
                .filter(side -> seats.stream().noneMatch(it -> it.side() == side))
                .findFirst()
                .map(SideMissing::new);
    }

    private static Optional<MedBodyRejection> first(Stream<Optional<MedBodyRejection>> all) {
        return all.flatMap(Optional::stream).findFirst();
    }
}
