package dk.medspor.restapi.processplans;

import dk.medspor.restapi.http.DueFields;
import dk.medspor.restapi.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What can be said about the plan of a process. */
final class PlanRequests {

    private PlanRequests() {}

    /** A forum lays a plan. */
    record LayRequest(
            Optional<UUID> id,
            @NotNull UUID forumBodyId,
            @Text(max = 300) String title,
            @NotNull LocalDate on) {}

    /** Something is to be reached. */
    record MilestoneRequest(
            @NotNull LocalDate on, @Text(max = 1_000) String text, @NotNull @Valid DueFields due) {}

    /** It is to be reached at another time. */
    record MoveRequest(
            @NotNull LocalDate on,
            @NotNull @Valid DueFields due,
            @Text(max = 4_000) String reason) {}

    /** It was reached. */
    record ReachRequest(@NotNull LocalDate on) {}

    /** It is to be reached no more. */
    record DropRequest(@NotNull LocalDate on, @Text(max = 4_000) String reason) {}

    /** That it was reached or dropped was a mistake. */
    record ReopenRequest(@Text(max = 4_000) String reason) {}
}
