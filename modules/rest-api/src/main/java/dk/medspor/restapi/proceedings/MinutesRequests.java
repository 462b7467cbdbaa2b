package dk.medspor.restapi.proceedings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ItemRef;
import dk.medspor.meetings.MeetingId;
import dk.medspor.people.PersonId;
import dk.medspor.restapi.http.Text;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be done to minutes. */
final class MinutesRequests {

    private MinutesRequests() {}

    /** They are drafted from the record; with a reason once a version was submitted. */
    record DraftRequest(@NotNull LocalDate on, @Text(max = 4_000) Optional<String> reason) {}

    /** Other words for an item, or for what concerns none; after a submission with a reason. */
    record EditRequest(
            @NotNull LocalDate on,
            Optional<@Min(1) @Max(100_000) Integer> item,
            @Text(max = 20_000) String text,
            @Text(max = 4_000) Optional<String> reason) {}

    /** The version as it is is sent for approval. */
    record SubmissionRequest(@NotNull LocalDate on) {}

    /** The chair or the vice-chair approves what was read. */
    record ApprovalRequest(
            @NotNull LocalDate on,
            @NotNull @Min(1) @Max(100_000) Integer version,
            @NotNull UUID personId) {}

    /** A version is sent to persons, bodies and other forums. */
    record DistributionRequest(
            @NotNull LocalDate on,
            @NotNull @Min(1) @Max(100_000) Integer version,
            Optional<@Size(max = 500) List<@NotNull UUID>> personIds,
            Optional<@Size(max = 100) List<@NotNull @Valid ForumFields>> forums) {

        List<PersonId> persons() {
            return personIds.orElse(List.of()).stream().map(PersonId::new).toList();
        }

        List<Forum> recipients() {
            return forums.orElse(List.of()).stream().map(ForumFields::forum).toList();
        }
    }

    /** A body by its id, another forum by its kind and perhaps its name. */
    record ForumFields(
            @NotNull Forum.Kind kind,
            Optional<UUID> bodyId,
            @Text(max = 200) Optional<String> name) {

        Forum forum() {
            if ((kind == Forum.Kind.BODY) != bodyId.isPresent()) {
                throw new ProblemException(Problem.invalid("forums", "body-for-forum"));
            }
            return new Forum(kind, bodyId.map(MedBodyId::new), name.map(Protected::text));
        }

        static ForumFields of(Forum it) {
            return new ForumFields(
                    it.kind(), it.bodyId().map(MedBodyId::value), it.name().map(Protected::value));
        }
    }

    /** An item of the agenda of a later meeting. */
    record ItemFields(@NotNull UUID meetingId, @NotNull @Min(1) @Max(100_000) Integer item) {

        ItemRef ref() {
            return new ItemRef(new MeetingId(meetingId), item);
        }

        static ItemFields of(ItemRef it) {
            return new ItemFields(it.meetingId().value(), it.item());
        }
    }

    /** A later meeting confirms a version. */
    record ConfirmationRequest(
            @NotNull @Min(1) @Max(100_000) Integer version, @NotNull @Valid ItemFields at) {}

    /** A later meeting wants other words for an item, or for what concerns none. */
    record AmendmentRequest(
            @NotNull @Valid ItemFields at,
            Optional<@Min(1) @Max(100_000) Integer> item,
            @Text(max = 20_000) String text,
            @Text(max = 4_000) String reason) {}
}
