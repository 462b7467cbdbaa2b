package dk.medspor.restapi.recommendations;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.Text;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** To whom it is handed: a body, or a forum outside the MED system. */
record SubmissionRequest(
        @NotNull Forum.Kind forum,
        Optional<UUID> bodyId,
        @Text(max = 200) Optional<String> name,
        @NotNull LocalDate on) {

    /** A body is named by its id, and only a body has one. */
    Forum receiver() {
        if ((forum == Forum.Kind.BODY) != bodyId.isPresent()) {
            throw new ProblemException(Problem.invalid("bodyId", "body-for-forum"));
        }
        return new Forum(forum, bodyId.map(MedBodyId::new), name.map(Protected::text));
    }
}
