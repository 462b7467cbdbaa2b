package dk.medspor.medbodies;

import dk.medspor.people.PersonId;
import java.time.LocalDate;

/** Why a command on the seats of a body was refused. */
public sealed interface SeatRejection extends MedBodyRejection {

    /** Before a body is constituted nobody sits there. */
    record NotConstituted(LocalDate on) implements SeatRejection {}

    /** Another change of the seats is recorded for a later day. */
    record SeatsChangedLater(LocalDate on, LocalDate later) implements SeatRejection {}

    record TermBackwards(LocalDate on, LocalDate until) implements SeatRejection {}

    /** A MED body has both sides. */
    record SideMissing(Side side) implements SeatRejection {}

    record SeatNamedTwice(SeatId seatId) implements SeatRejection {}

    /** A person has one seat on a body at the most. */
    record PersonSeatedTwice(PersonId personId) implements SeatRejection {}

    record SubstituteIsHolder(PersonId personId) implements SeatRejection {}

    record UnknownPersonNamed(PersonId personId) implements SeatRejection {}

    /** Leaders sit on the management side, and everybody else on that of the employees. */
    record BasisOfOtherSide(Basis basis, Side side) implements SeatRejection {}

    record HolderMissing(SeatId seatId) implements SeatRejection {}

    record UnknownSeat(SeatId seatId) implements SeatRejection {}

    record SeatIsVacant(SeatId seatId) implements SeatRejection {}

    /** The chair is a leader. */
    record ChairNotOfManagement(SeatId seatId) implements SeatRejection {}

    /** The vice-chair is one of the employee side. */
    record ViceChairNotOfEmployees(SeatId seatId) implements SeatRejection {}

    /** The vice-chair is chosen by the employee side. */
    record ViceChairChosenByOthers(Side chosenBy) implements SeatRejection {}

    /** A staff meeting has no vice-chair. */
    record NoViceChairHere(Tier tier) implements SeatRejection {}

    /** The seat has that office already. */
    record HasThatOffice(SeatId seatId) implements SeatRejection {}

    /** Only the latest change of the seats can be taken back. */
    record NotTheLatestSeatFact(int number) implements SeatRejection {}
}
