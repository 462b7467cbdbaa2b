package dk.medspor.medbodies.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.Basis;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.Composition;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyRejection;
import dk.medspor.medbodies.Seat;
import dk.medspor.medbodies.SeatCommand;
import dk.medspor.medbodies.SeatCommand.ChooseChair;
import dk.medspor.medbodies.SeatCommand.ChooseViceChair;
import dk.medspor.medbodies.SeatCommand.ConstituteBody;
import dk.medspor.medbodies.SeatCommand.FillSeat;
import dk.medspor.medbodies.SeatCommand.VacateSeat;
import dk.medspor.medbodies.SeatCommand.WithdrawSeatFact;
import dk.medspor.medbodies.SeatEvent.BodyConstituted;
import dk.medspor.medbodies.SeatEvent.ChairChosen;
import dk.medspor.medbodies.SeatEvent.SeatFactWithdrawn;
import dk.medspor.medbodies.SeatEvent.SeatFilled;
import dk.medspor.medbodies.SeatEvent.SeatVacated;
import dk.medspor.medbodies.SeatEvent.ViceChairChosen;
import dk.medspor.medbodies.SeatId;
import dk.medspor.medbodies.SeatRejection.ChairNotOfManagement;
import dk.medspor.medbodies.SeatRejection.HasThatOffice;
import dk.medspor.medbodies.SeatRejection.NoViceChairHere;
import dk.medspor.medbodies.SeatRejection.NotConstituted;
import dk.medspor.medbodies.SeatRejection.NotTheLatestSeatFact;
import dk.medspor.medbodies.SeatRejection.SeatIsVacant;
import dk.medspor.medbodies.SeatRejection.SeatsChangedLater;
import dk.medspor.medbodies.SeatRejection.UnknownSeat;
import dk.medspor.medbodies.SeatRejection.ViceChairChosenByOthers;
import dk.medspor.medbodies.SeatRejection.ViceChairNotOfEmployees;
import dk.medspor.medbodies.Seating;
import dk.medspor.medbodies.Side;
import dk.medspor.medbodies.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who comes to sit on a body. Changes follow one another in time. */
final class SeatRules {

    private SeatRules() {}

    static Decision<MedBodyEvent> decide(
            SeatCommand command, BodyHistory body, Seating seating, LocalDate today) {
        return switch (command) {
            case ConstituteBody it ->
                    Decision.unless(
                            inTime(it.on(), body, seating, today)
                                    .or(() -> CompositionRules.refused(it, body.first().tier())),
                            () ->
                                    new BodyConstituted(
                                            it.bodyId(), it.on(), it.until(), it.seats()));
            case FillSeat it ->
                    Decision.unless(
                            constituted(it.on(), body, seating, today).or(() -> unfit(it, seating)),
                            () -> new SeatFilled(it.bodyId(), it.on(), it.seat()));
            case VacateSeat it ->
                    Decision.unless(
                            constituted(it.on(), body, seating, today)
                                    .or(() -> held(it.seatId(), seating, _ -> Optional.empty())),
                            () -> new SeatVacated(it.bodyId(), it.on(), it.seatId()));
            case ChooseChair it ->
                    Decision.unless(
                            constituted(it.on(), body, seating, today)
                                    .or(() -> held(it.seatId(), seating, SeatRules::noLeader))
                                    .or(() -> again(it.seatId(), seating, Composition::chair)),
                            () -> new ChairChosen(it.bodyId(), it.on(), it.seatId()));
            case ChooseViceChair it ->
                    Decision.unless(
                            constituted(it.on(), body, seating, today)
                                    .or(() -> unchoosable(it, body.first().tier()))
                                    .or(() -> held(it.seatId(), seating, SeatRules::noEmployee))
                                    .or(() -> again(it.seatId(), seating, Composition::viceChair)),
                            () -> new ViceChairChosen(it.bodyId(), it.on(), it.seatId()));
            case WithdrawSeatFact it ->
                    Decision.unless(
                            Refusals.when(
                                    seating.last()
                                            .filter(last -> last.number() == it.number())
                                            .isEmpty(),
                                    () -> new NotTheLatestSeatFact(it.number())),
                            () -> new SeatFactWithdrawn(it.bodyId(), it.number(), it.reason()));
        };
    }

    private static Optional<MedBodyRejection> inTime(
            LocalDate on, BodyHistory body, Seating seating, LocalDate today) {
        Optional<MedBodyRejection> later =
                seating.last()
                        .filter(it -> on.isBefore(it.on()))
                        .map(it -> new SeatsChangedLater(on, it.on()));
        return Standing.refused(body, on, today).or(() -> later);
    }

    private static Optional<MedBodyRejection> constituted(
            LocalDate on, BodyHistory body, Seating seating, LocalDate today) {
        return Standing.refused(body, on, today)
                .or(() -> Refusals.when(seating.changes().isEmpty(), () -> new NotConstituted(on)))
                .or(() -> inTime(on, body, seating, today));
    }

    private static Optional<MedBodyRejection> unfit(FillSeat command, Seating seating) {
        List<Seat> others =
                seats(seating).stream().filter(it -> !it.id().equals(command.seat().id())).toList();
        return CompositionRules.unfit(command.seat(), command.unknownPersons())
                .or(() -> CompositionRules.unfilled(command.seat()))
                .or(() -> CompositionRules.seatedTwice(command.seat(), others));
    }

    private static Optional<MedBodyRejection> held(
            SeatId id, Seating seating, Function<Seat, Optional<MedBodyRejection>> unfit) {
        Optional<Seat> seat = seats(seating).stream().filter(it -> it.id().equals(id)).findFirst();
        if (seat.isEmpty()) {
            return Optional.of(new UnknownSeat(id));
        }
        return seat.get().holder().isEmpty()
                ? Optional.of(new SeatIsVacant(id))
                : unfit.apply(seat.get());
    }

    private static Optional<MedBodyRejection> noLeader(Seat seat) {
        return Refusals.when(
                seat.side() != Side.MANAGEMENT || seat.basis() != Basis.LEADER,
                () -> new ChairNotOfManagement(seat.id()));
    }

    private static Optional<MedBodyRejection> noEmployee(Seat seat) {
        return Refusals.when(
                seat.side() != Side.EMPLOYEE, () -> new ViceChairNotOfEmployees(seat.id()));
    }

    private static Optional<MedBodyRejection> unchoosable(ChooseViceChair command, Tier tier) {
        return Refusals.when(tier == Tier.STAFF_MEETING, () -> new NoViceChairHere(tier))
                .or(
                        () ->
                                Refusals.when(
                                        command.chosenBy() != Side.EMPLOYEE,
                                        () -> new ViceChairChosenByOthers(command.chosenBy())));
    }

    private static Optional<MedBodyRejection> again(
            SeatId id, Seating seating, Function<Composition, Optional<SeatId>> office) {
        return seating.last()
                .flatMap(it -> office.apply(it.composition()))
                .filter(id::equals)
                .map(HasThatOffice::new);
    }

    private static List<Seat> seats(Seating seating) {
        return seating.last().map(it -> it.composition().seats()).orElse(List.of());
    }
}
