package dk.medspor.restapi.bodies;

import dk.medspor.medbodies.Basis;
import dk.medspor.medbodies.Seat;
import dk.medspor.medbodies.SeatId;
import dk.medspor.medbodies.Side;
import dk.medspor.people.PersonId;
import dk.medspor.restapi.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is asked of the seats of a body. */
final class SeatRequests {

    private SeatRequests() {}

    /**
     * A seat and who holds it; a seat that is named by its id goes on from the term before. A body
     * can be constituted with a seat that is vacant.
     */
    record SeatFields(
            Optional<UUID> id,
            @NotNull Side side,
            @NotNull Basis basis,
            Optional<UUID> holderId,
            Optional<UUID> substituteId) {

        Seat seat() {
            return new Seat(
                    new SeatId(id.orElseGet(UUID::randomUUID)),
                    side,
                    basis,
                    holderId.map(PersonId::new),
                    substituteId.map(PersonId::new));
        }
    }

    /** All seats of a term; the last day is left out where the term has no end. */
    record ConstitutionRequest(
            @NotNull LocalDate on,
            Optional<LocalDate> until,
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid SeatFields> seats) {}

    /** A seat within a term. */
    record FillRequest(@NotNull LocalDate on, @NotNull @Valid SeatFields seat) {}

    /** Which seat it is, from that day on. */
    record SeatRequest(@NotNull LocalDate on, @NotNull UUID seatId) {}

    /** Whom the employee side has chosen. */
    record ViceChairRequest(@NotNull LocalDate on, @NotNull UUID seatId, @NotNull Side chosenBy) {}

    /** Which change was recorded by mistake: its number as the seats show it. */
    record SeatWithdrawalRequest(
            @NotNull @Min(1) @Max(100_000) Integer number, @Text(max = 4_000) String reason) {}
}
