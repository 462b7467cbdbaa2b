package dk.medspor.webui.desk;

import dk.medspor.medbodies.Basis;
import dk.medspor.medbodies.Seat;
import dk.medspor.medbodies.SeatId;
import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A seat as it is typed; the side is that of the basis.
 *
 * @param seat which one; a new one where it is left out
 */
record SeatForm(
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate on,
        @Nullable UUID seat,
        @Nullable Basis basis,
        @Nullable UUID holder,
        @Nullable UUID substitute) {

    LocalDate day() {
        return Optional.ofNullable(on).orElseThrow(() -> Missing.field("on"));
    }

    Seat asSeat() {
        Basis by = Optional.ofNullable(basis).orElseThrow(() -> Missing.field("basis"));
        return new Seat(
                new SeatId(Optional.ofNullable(seat).orElseGet(UUID::randomUUID)),
                by.side(),
                by,
                Optional.ofNullable(holder).map(PersonId::new),
                Optional.ofNullable(substitute).map(PersonId::new));
    }
}
