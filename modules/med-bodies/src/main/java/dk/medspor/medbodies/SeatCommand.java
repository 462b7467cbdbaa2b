package dk.medspor.medbodies;

import dk.medspor.kernel.Protected;
import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What can be asked of the seats of a body. Which persons there are is looked up by {@link
 * SeatFacts} and stands in the command.
 */
public sealed interface SeatCommand extends MedBodyCommand {

    /**
     * Constitutes the body for a term.
     *
     * @param until the last day of the term; without end when empty
     * @param seats all seats of the term
     * @param unknownPersons those named whom the register did not know
     */
    record ConstituteBody(
            @TargetAggregateIdentifier MedBodyId bodyId,
            LocalDate on,
            Optional<LocalDate> until,
            List<Seat> seats,
            List<PersonId> unknownPersons)
            implements SeatCommand {
        public ConstituteBody {
            seats = List.copyOf(seats);
            unknownPersons = List.copyOf(unknownPersons);
        }
    }

    /** Adds a seat within a term, or gives it to somebody else. */
    record FillSeat(
            @TargetAggregateIdentifier MedBodyId bodyId,
            LocalDate on,
            Seat seat,
            List<PersonId> unknownPersons)
            implements SeatCommand {
        public FillSeat {
            unknownPersons = List.copyOf(unknownPersons);
        }
    }

    /** Says that nobody holds the seat any more. */
    record VacateSeat(@TargetAggregateIdentifier MedBodyId bodyId, LocalDate on, SeatId seatId)
            implements SeatCommand {}

    /** Says who leads the body. */
    record ChooseChair(@TargetAggregateIdentifier MedBodyId bodyId, LocalDate on, SeatId seatId)
            implements SeatCommand {}

    /**
     * Says whom the employee side has chosen.
     *
     * @param chosenBy which side it was that chose
     */
    record ChooseViceChair(
            @TargetAggregateIdentifier MedBodyId bodyId, LocalDate on, SeatId seatId, Side chosenBy)
            implements SeatCommand {}

    /** Takes back the latest change, which was recorded by mistake. */
    record WithdrawSeatFact(
            @TargetAggregateIdentifier MedBodyId bodyId, int number, Protected<String> reason)
            implements SeatCommand {}
}
