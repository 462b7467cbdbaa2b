package dk.medspor.medbodies.domain;

import static dk.medspor.medbodies.domain.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Basis;
import dk.medspor.medbodies.Composition;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.ReorganisationEvent.BodyDissolved;
import dk.medspor.medbodies.ReorganisationRejection.BodyIsDissolved;
import dk.medspor.medbodies.ReorganisationRejection.ChangedAfterToday;
import dk.medspor.medbodies.ReorganisationRejection.UnknownMedBody;
import dk.medspor.medbodies.Seat;
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
import dk.medspor.medbodies.SeatRejection.BasisOfOtherSide;
import dk.medspor.medbodies.SeatRejection.ChairNotOfManagement;
import dk.medspor.medbodies.SeatRejection.HasThatOffice;
import dk.medspor.medbodies.SeatRejection.HolderMissing;
import dk.medspor.medbodies.SeatRejection.NoViceChairHere;
import dk.medspor.medbodies.SeatRejection.NotConstituted;
import dk.medspor.medbodies.SeatRejection.NotTheLatestSeatFact;
import dk.medspor.medbodies.SeatRejection.PersonSeatedTwice;
import dk.medspor.medbodies.SeatRejection.SeatIsVacant;
import dk.medspor.medbodies.SeatRejection.SeatNamedTwice;
import dk.medspor.medbodies.SeatRejection.SeatsChangedLater;
import dk.medspor.medbodies.SeatRejection.SideMissing;
import dk.medspor.medbodies.SeatRejection.SubstituteIsHolder;
import dk.medspor.medbodies.SeatRejection.TermBackwards;
import dk.medspor.medbodies.SeatRejection.UnknownPersonNamed;
import dk.medspor.medbodies.SeatRejection.UnknownSeat;
import dk.medspor.medbodies.SeatRejection.ViceChairChosenByOthers;
import dk.medspor.medbodies.SeatRejection.ViceChairNotOfEmployees;
import dk.medspor.medbodies.Seating;
import dk.medspor.medbodies.Side;
import dk.medspor.medbodies.Tier;
import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private static final MedBodyId HMU = new MedBodyId(new UUID(0, 1));
    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);
    private static final LocalDate SUMMER = LocalDate.of(2023, 7, 1);
    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 23);
    private static final Protected<String> REASON = Protected.text("Skrivefejl");
    private static final PersonId LEADER = person(1);
    private static final PersonId STEWARD = person(2);
    private static final PersonId GUARD = person(3);
    private static final PersonId NEW = person(4);
    private static final Seat HEAD = seat(1, Basis.LEADER, LEADER);
    private static final Seat TR = seat(2, Basis.UNION_REPRESENTATIVE, STEWARD);
    private static final Seat AMR = seat(3, Basis.SAFETY_REPRESENTATIVE, GUARD);
    private static final MedBodyEvent ESTABLISHED = established(Tier.MAIN);
    private static final MedBodyEvent CONSTITUTED =
            new BodyConstituted(HMU, BEGIN, Optional.of(END), List.of(HEAD, TR, AMR));

    @Test
    void who_sat_on_a_day_is_what_held_from_then() {
        Seating seating =
                seating(
                        ESTABLISHED,
                        CONSTITUTED,
                        new ChairChosen(HMU, BEGIN, HEAD.id()),
                        new ViceChairChosen(HMU, BEGIN, TR.id()),
                        new SeatFilled(HMU, SUMMER, seat(2, Basis.UNION_REPRESENTATIVE, NEW)),
                        new BodyConstituted(
                                HMU, END.plusDays(1), Optional.empty(), List.of(HEAD, AMR)));

        assertThat(seating.on(BEGIN.minusDays(1))).isEmpty();
        assertThat(holders(seating, SUMMER.minusDays(1))).containsOnly(LEADER, STEWARD, GUARD);
        assertThat(holders(seating, SUMMER)).containsOnly(LEADER, NEW, GUARD);
        assertThat(seating.on(SUMMER).flatMap(Composition::viceChair)).contains(TR.id());
        assertThat(holders(seating, END.plusDays(1))).containsOnly(LEADER, GUARD);
        assertThat(seating.on(END.plusDays(1)).flatMap(Composition::chair)).isEmpty();
        assertThat(seating.on(END).map(it -> it.isExpired(END))).contains(false);
        assertThat(seating(ESTABLISHED, CONSTITUTED).on(TOMORROW).map(it -> it.isExpired(TOMORROW)))
                .contains(true);
    }

    @Test
    void whoever_leaves_a_seat_leaves_the_office() {
        Seating seating =
                seating(
                        ESTABLISHED,
                        CONSTITUTED,
                        new ChairChosen(HMU, BEGIN, HEAD.id()),
                        new ViceChairChosen(HMU, BEGIN, TR.id()),
                        new SeatVacated(HMU, SUMMER, TR.id()));

        assertThat(holders(seating, SUMMER)).containsOnly(LEADER, GUARD);
        assertThat(seating.on(SUMMER).flatMap(Composition::viceChair)).isEmpty();
        assertThat(seating.on(SUMMER).flatMap(Composition::chair)).contains(HEAD.id());
    }

    @Test
    void seats_are_recorded() {
        given(ESTABLISHED).when(constitute(Optional.of(END), HEAD, TR, AMR)).then(CONSTITUTED);
        Story body = given(ESTABLISHED, CONSTITUTED);
        Seat next = seat(2, Basis.UNION_REPRESENTATIVE, NEW);

        body.when(new FillSeat(HMU, SUMMER, next, List.of()))
                .then(new SeatFilled(HMU, SUMMER, next));
        body.when(new VacateSeat(HMU, SUMMER, TR.id())).then(new SeatVacated(HMU, SUMMER, TR.id()));
        body.when(new ChooseChair(HMU, SUMMER, HEAD.id()))
                .then(new ChairChosen(HMU, SUMMER, HEAD.id()));
        body.when(new ChooseViceChair(HMU, SUMMER, TR.id(), Side.EMPLOYEE))
                .then(new ViceChairChosen(HMU, SUMMER, TR.id()));
        body.when(new WithdrawSeatFact(HMU, 1, REASON)).then(new SeatFactWithdrawn(HMU, 1, REASON));
    }

    @Test
    void the_chair_is_a_leader_and_the_vice_chair_chosen_by_and_from_the_employees() {
        Story body =
                given(
                        ESTABLISHED,
                        CONSTITUTED,
                        new ChairChosen(HMU, BEGIN, HEAD.id()),
                        new SeatVacated(HMU, BEGIN, AMR.id()));

        body.when(new ChooseChair(HMU, SUMMER, TR.id()))
                .thenRefused(new ChairNotOfManagement(TR.id()));
        body.when(new ChooseChair(HMU, SUMMER, HEAD.id()))
                .thenRefused(new HasThatOffice(HEAD.id()));
        body.when(new ChooseViceChair(HMU, SUMMER, HEAD.id(), Side.EMPLOYEE))
                .thenRefused(new ViceChairNotOfEmployees(HEAD.id()));
        body.when(new ChooseViceChair(HMU, SUMMER, TR.id(), Side.MANAGEMENT))
                .thenRefused(new ViceChairChosenByOthers(Side.MANAGEMENT));
        body.when(new ChooseViceChair(HMU, SUMMER, AMR.id(), Side.EMPLOYEE))
                .thenRefused(new SeatIsVacant(AMR.id()));
        given(established(Tier.STAFF_MEETING), CONSTITUTED)
                .when(new ChooseViceChair(HMU, SUMMER, TR.id(), Side.EMPLOYEE))
                .thenRefused(new NoViceChairHere(Tier.STAFF_MEETING));
    }

    @Test
    void refuses_seats_that_make_no_body() {
        Seat substitutesSelf =
                new Seat(
                        TR.id(),
                        Side.EMPLOYEE,
                        Basis.EMPLOYEE,
                        Optional.of(STEWARD),
                        Optional.of(STEWARD));
        Seat vacant =
                new Seat(
                        TR.id(), Side.EMPLOYEE, Basis.EMPLOYEE, Optional.empty(), Optional.empty());
        Seat wrongSide =
                new Seat(
                        TR.id(),
                        Side.EMPLOYEE,
                        Basis.LEADER,
                        Optional.of(STEWARD),
                        Optional.empty());

        Story body = given(ESTABLISHED);
        body.when(constitute(Optional.of(BEGIN.minusDays(1)), HEAD, TR))
                .thenRefused(new TermBackwards(BEGIN, BEGIN.minusDays(1)));
        body.when(constitute(Optional.empty(), HEAD)).thenRefused(new SideMissing(Side.EMPLOYEE));
        body.when(constitute(Optional.empty(), TR)).thenRefused(new SideMissing(Side.MANAGEMENT));
        body.when(constitute(Optional.empty(), HEAD, TR, seat(2, Basis.EMPLOYEE, NEW)))
                .thenRefused(new SeatNamedTwice(TR.id()));
        body.when(constitute(Optional.empty(), HEAD, TR, seat(3, Basis.EMPLOYEE, STEWARD)))
                .thenRefused(new PersonSeatedTwice(STEWARD));
        body.when(constitute(Optional.empty(), HEAD, substitutesSelf))
                .thenRefused(new SubstituteIsHolder(STEWARD));
        given(ESTABLISHED)
                .when(constitute(Optional.empty(), HEAD, vacant))
                .then(new BodyConstituted(HMU, BEGIN, Optional.empty(), List.of(HEAD, vacant)));
        body.when(constitute(Optional.empty(), HEAD, wrongSide))
                .thenRefused(new BasisOfOtherSide(Basis.LEADER, Side.EMPLOYEE));
        body.when(
                        new ConstituteBody(
                                HMU, BEGIN, Optional.empty(), List.of(HEAD, TR), List.of(STEWARD)))
                .thenRefused(new UnknownPersonNamed(STEWARD));
        given(established(Tier.WORKING_GROUP))
                .when(constitute(Optional.empty(), TR))
                .then(new BodyConstituted(HMU, BEGIN, Optional.empty(), List.of(TR)));
    }

    @Test
    void refuses_what_does_not_fit_the_seats_as_they_are() {
        Story body = given(ESTABLISHED, CONSTITUTED, new SeatVacated(HMU, SUMMER, TR.id()));
        var twice = new FillSeat(HMU, SUMMER, seat(2, Basis.EMPLOYEE, GUARD), List.of());

        body.when(twice).thenRefused(new PersonSeatedTwice(GUARD));
        var vacant =
                new Seat(
                        TR.id(), Side.EMPLOYEE, Basis.EMPLOYEE, Optional.empty(), Optional.empty());
        body.when(new FillSeat(HMU, SUMMER, vacant, List.of()))
                .thenRefused(new HolderMissing(TR.id()));
        body.when(new VacateSeat(HMU, SUMMER, TR.id())).thenRefused(new SeatIsVacant(TR.id()));
        body.when(new VacateSeat(HMU, SUMMER, seatId(9))).thenRefused(new UnknownSeat(seatId(9)));
        body.when(new VacateSeat(HMU, BEGIN, AMR.id()))
                .thenRefused(new SeatsChangedLater(BEGIN, SUMMER));
        body.when(new VacateSeat(HMU, TOMORROW, AMR.id()))
                .thenRefused(new ChangedAfterToday(TOMORROW, TOMORROW.minusDays(1)));
        body.when(new WithdrawSeatFact(HMU, 1, REASON)).thenRefused(new NotTheLatestSeatFact(1));
        given(ESTABLISHED)
                .when(new VacateSeat(HMU, SUMMER, TR.id()))
                .thenRefused(new NotConstituted(SUMMER));
        given().when(new VacateSeat(HMU, SUMMER, TR.id())).thenRefused(new UnknownMedBody(HMU));
        given(
                        ESTABLISHED,
                        CONSTITUTED,
                        new BodyDissolved(HMU, SUMMER, new MedBodyId(new UUID(0, 2)), REASON))
                .when(new VacateSeat(HMU, SUMMER, TR.id()))
                .thenRefused(new BodyIsDissolved(HMU, SUMMER, new MedBodyId(new UUID(0, 2))));
    }

    private static ConstituteBody constitute(Optional<LocalDate> until, Seat... seats) {
        return new ConstituteBody(HMU, BEGIN, until, List.of(seats), List.of());
    }

    private static List<PersonId> holders(Seating seating, LocalDate on) {
        return seating.on(on).stream()
                .flatMap(it -> it.seats().stream())
                .flatMap(it -> it.holder().stream())
                .toList();
    }

    private static Seating seating(MedBodyEvent... events) {
        return ((MedBody.Known) given(events).state()).seating();
    }

    private static BodyEstablished established(Tier tier) {
        return new BodyEstablished(HMU, "HMU", tier, Optional.empty(), false, Optional.empty());
    }

    private static Seat seat(long number, Basis basis, PersonId holder) {
        return new Seat(seatId(number), basis.side(), basis, Optional.of(holder), Optional.empty());
    }

    private static SeatId seatId(long number) {
        return new SeatId(new UUID(1, number));
    }

    private static PersonId person(long number) {
        return new PersonId(new UUID(2, number));
    }
}
