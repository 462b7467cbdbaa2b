package dk.medspor.restapi.calls;

import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** What can be said to a call. */
final class AnswerRequests {

    private AnswerRequests() {}

    /** A body will not act. */
    record DeclineRequest(
            @NotNull UUID bodyId, @NotNull LocalDate on, @Text(max = 4_000) String reason) {}

    /** A body has started an initiative. */
    record TakeUpRequest(@NotNull UUID bodyId, @NotNull UUID initiativeId, @NotNull LocalDate on) {}

    /** What a body is said to have answered is a mistake. */
    record RetractRequest(@NotNull UUID bodyId, @Text(max = 4_000) String reason) {}

    /** The forum asks no longer. */
    record WithdrawRequest(@NotNull LocalDate on, @Text(max = 4_000) String reason) {}
}
