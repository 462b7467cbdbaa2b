package dk.medspor.restapi.recommendations;

import dk.medspor.recommendations.CorrectableDate;
import dk.medspor.recommendations.Outcome;
import dk.medspor.restapi.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of a recommendation after its first version. */
final class StepRequests {

    private StepRequests() {}

    /** Another version. */
    record RevisionRequest(
            @NotNull @Valid TemplateFields template,
            @NotNull LocalDate on,
            @Text(max = 4_000) Optional<String> reason) {}

    /** Bodies are asked for their comments. */
    record CommentRoundRequest(
            @NotNull LocalDate on,
            @NotNull LocalDate until,
            @NotNull @Size(max = 1_000) List<@NotNull UUID> bodyIds) {}

    /** What a body thinks of it. */
    record CommentRequest(
            @NotNull UUID bodyId,
            @NotNull LocalDate on,
            @Text(max = 10_000) String text,
            @Text(max = 4_000) Optional<String> lateReason) {}

    /** It has been worked over. */
    record QualificationRequest(@NotNull LocalDate on, @Text(max = 4_000) Optional<String> note) {}

    /** They have decided. */
    record DecisionRequest(
            @NotNull LocalDate on,
            @NotNull Outcome outcome,
            @Text(max = 10_000) Optional<String> words) {}

    /** Those it came from are told. */
    record FeedbackRequest(@NotNull LocalDate on, @Text(max = 10_000) String text) {}

    /** It is taken back. */
    record WithdrawalRequest(@NotNull LocalDate on, @Text(max = 4_000) String reason) {}

    /** An initiative grew from it. */
    record LinkRequest(@NotNull UUID initiativeId) {}

    /** A recorded day was wrong. */
    record DateCorrectionRequest(
            @NotNull CorrectableDate date,
            @NotNull LocalDate value,
            @Text(max = 4_000) String reason) {}

    /** The recorded outcome was wrong. */
    record OutcomeCorrectionRequest(@NotNull Outcome outcome, @Text(max = 4_000) String reason) {}
}
