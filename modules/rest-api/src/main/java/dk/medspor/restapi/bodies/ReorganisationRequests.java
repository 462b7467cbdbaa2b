package dk.medspor.restapi.bodies;

import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a reorganisation asks of a body. */
final class ReorganisationRequests {

    private ReorganisationRequests() {}

    /** Another name from a day on. */
    record RenameRequest(@NotNull LocalDate on, @Text(max = 200) String name) {}

    /** Another place from a day on; below no other body when none is named. */
    record MoveRequest(@NotNull LocalDate on, Optional<UUID> parentId) {}

    /** The areas and workplaces that it speaks for from a day on. */
    record CoverRequest(
            @NotNull LocalDate on,
            @NotNull @Size(max = 1_000) List<@NotNull @Text(max = 200) String> covers) {}

    /** Which body it becomes a part of; the day is the first on which it is no longer there. */
    record BodyMergerRequest(
            @NotNull LocalDate on, @NotNull UUID intoBodyId, @Text(max = 4_000) String reason) {}

    /** Who answers for it; the day is the first on which it is no longer there. */
    record DissolutionRequest(
            @NotNull LocalDate on,
            @NotNull UUID successorBodyId,
            @Text(max = 4_000) String reason) {}

    /** Which change was recorded by mistake: its number as the body shows it. */
    record BodyWithdrawalRequest(
            @NotNull @Min(1) @Max(100_000) Integer number, @Text(max = 4_000) String reason) {}

    /** The right first day; it has been there since ever when none is named. */
    record FirstDayRequest(Optional<LocalDate> validFrom, @Text(max = 4_000) String reason) {}
}
