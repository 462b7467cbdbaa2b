package dk.medspor.restapi.themedays;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.DataNeed;
import dk.medspor.meetings.GroupRecordFacts.Words;
import dk.medspor.restapi.http.DueFields;
import dk.medspor.restapi.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be recorded of a theme day. */
final class ThemeDayRequests {

    private ThemeDayRequests() {}

    /** A group is formed. */
    record FormationRequest(Optional<UUID> id, @NotNull @Valid GroupFields group) {}

    /** A group is so from now on. */
    record GroupChangeRequest(@NotNull @Valid GroupFields group) {}

    /** Something is so for a reason. */
    record BecauseRequest(@Text(max = 4_000) String reason) {}

    /** What a point says; the round needs no saying where a question is named. */
    record WordsFields(
            Optional<ContributionKind> kind,
            Optional<Integer> round,
            Optional<Integer> question,
            @Text(max = 10_000) String text,
            Optional<@Size(max = 200) List<@NotNull @Text(max = 10_000) String>> subItems) {

        Words words() {
            return new Words(
                    kind,
                    round,
                    question,
                    Protected.text(text),
                    subItems.orElse(List.of()).stream().map(Protected::text).toList());
        }
    }

    /** A point of a group. */
    record CaptureRequest(Optional<UUID> id, @NotNull @Valid WordsFields said) {}

    /** A point of notes belongs to a group. */
    record PlaceRequest(
            @NotNull UUID groupId, Optional<Integer> round, Optional<Integer> question) {}

    /** A point is put otherwise. */
    record EditRequest(
            @NotNull LocalDate on,
            @NotNull @Valid WordsFields said,
            @Text(max = 4_000) String reason) {}

    /** A point no longer counts. */
    record WithdrawRequest(@NotNull LocalDate on, @Text(max = 4_000) String reason) {}

    /** Somebody is to find something out. */
    record AssignmentRequest(
            @NotNull LocalDate on, @Text(max = 300) String owner, @NotNull @Valid DueFields due) {

        DataNeed.Assignment assignment() {
            return new DataNeed.Assignment(on, Protected.text(owner), due.due());
        }
    }

    /** It was found out. */
    record FindingRequest(
            @NotNull LocalDate on,
            @Text(max = 10_000) String answer,
            @Text(max = 1_000) Optional<String> source) {

        DataNeed.Answer answered() {
            return new DataNeed.Answer(on, Protected.text(answer), source.map(Protected::text));
        }
    }
}
