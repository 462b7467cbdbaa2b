package dk.medspor.restapi.agendas;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.Attachment;
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
import java.util.regex.Pattern;

/** What can be done to an agenda and its items. */
final class AgendaRequests {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private AgendaRequests() {}

    /**
     * Somebody proposes an item; after the deadline only with its urgency.
     *
     * @param confidential why only the members of the body may read it
     */
    record ProposalRequest(
            @NotNull LocalDate on,
            @NotNull @Valid ItemFields item,
            @Text(max = 4_000) Optional<String> urgency,
            @Text(max = 4_000) Optional<String> confidential) {}

    /** Who may read an item changes, and why. */
    record ConfidentialityRequest(@Text(max = 4_000) String reason) {}

    /** An item of the incoming list is taken up. */
    record TakeUpRequest(
            @NotNull LocalDate on,
            @NotNull UUID meetingId,
            @NotNull @Min(1) @Max(100_000) Integer item) {}

    /** An item says something else; after the publication with a reason. */
    record ChangeRequest(
            @NotNull LocalDate on,
            @NotNull @Valid ItemFields item,
            @Text(max = 4_000) Optional<String> reason) {}

    /** An item is struck, or waits for a later meeting. */
    record LeavingRequest(@NotNull LocalDate on, @Text(max = 4_000) String reason) {}

    /** An item is sent on: to a body by its id, to another forum by its kind and perhaps name. */
    record ReferralRequest(
            @NotNull LocalDate on,
            @NotNull Forum.Kind forum,
            Optional<UUID> bodyId,
            @Text(max = 200) Optional<String> name,
            @Text(max = 4_000) Optional<String> note) {

        Forum to() {
            if ((forum == Forum.Kind.BODY) != bodyId.isPresent()) {
                throw new ProblemException(Problem.invalid("bodyId", "body-for-forum"));
            }
            return new Forum(forum, bodyId.map(MedBodyId::new), name.map(Protected::text));
        }
    }

    /** A document is attached. */
    record AttachmentRequest(
            @NotNull LocalDate on,
            @Text(max = 300) String name,
            @Text(max = 100) String mediaType,
            @NotNull @Min(0) Long size,
            @Text(max = 64) String sha256) {

        Attachment attachment() {
            return new Attachment(Protected.text(name), mediaType, size, digest(sha256));
        }
    }

    /** A document is taken away. */
    record AttachmentRemovalRequest(
            @NotNull LocalDate on,
            @Text(max = 64) String sha256,
            @Text(max = 4_000) String reason) {}

    /** All items on the agenda, in another order from a day on. */
    record OrderRequest(
            @NotNull LocalDate on, @NotNull @Size(max = 1_000) List<@NotNull Integer> items) {}

    /** The agenda is sent to the members; after the deadline with a reason. */
    record PublicationRequest(
            @NotNull LocalDate on, @Text(max = 4_000) Optional<String> lateReason) {}

    /** What stands on every agenda of a body from then on. */
    record RecurringRequest(
            @NotNull UUID bodyId,
            @NotNull LocalDate on,
            @NotNull @Size(max = 50) List<@NotNull @Valid ItemFields> items) {}

    static String digest(String sha256) {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new ProblemException(Problem.invalid("sha256", "sha-256"));
        }
        return sha256;
    }
}
