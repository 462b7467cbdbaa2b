package dk.medspor.webui.desk;

import dk.medspor.medbodies.Basis;
import dk.medspor.medbodies.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A new term as it is typed: a row for each seat. A row without a basis is no seat, and one without
 * a holder a vacant one.
 *
 * @param until the last day of the term; left out where it has no end
 * @param seat which seats go on from the term before
 */
record ConstitutionForm(
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate on,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate until,
        @Nullable List<String> seat,
        @Nullable List<String> basis,
        @Nullable List<String> holder,
        @Nullable List<String> substitute) {

    LocalDate day() {
        return Optional.ofNullable(on).orElseThrow(() -> Missing.field("on"));
    }

    List<Seat> seats() {
        return IntStream.range(0, basis == null ? 0 : basis.size())
                .filter(it -> at(basis, it).isPresent())
                .mapToObj(this::row)
                .toList();
    }

    private Seat row(int row) {
        try {
            return new SeatForm(
                            day(),
                            at(seat, row).map(UUID::fromString).orElse(null),
                            at(basis, row).map(Basis::valueOf).orElse(null),
                            at(holder, row).map(UUID::fromString).orElse(null),
                            at(substitute, row).map(UUID::fromString).orElse(null))
                    .asSeat();
        } catch (IllegalArgumentException unknown) {
            throw Missing.field("seats");
        }
    }

    private static Optional<String> at(@Nullable List<String> column, int row) {
        return Optional.ofNullable(column)
                .filter(it -> row < it.size())
                .map(it -> it.get(row))
                .filter(it -> !it.isBlank());
    }
}
