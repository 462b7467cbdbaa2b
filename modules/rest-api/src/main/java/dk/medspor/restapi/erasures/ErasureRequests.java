package dk.medspor.restapi.erasures;

import dk.medspor.people.ErasureGround;
import dk.medspor.people.ErasureSubject;
import dk.medspor.people.ErasureSubject.RecordedText;
import dk.medspor.people.PersonId;
import dk.medspor.restapi.http.Text;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

/** What can be said about forgetting. */
final class ErasureRequests {

    private ErasureRequests() {}

    /**
     * Something is to be forgotten.
     *
     * @param personId of a person, or else
     * @param position of an event, with
     * @param field the JSON Pointer to a text of it
     */
    record AskRequest(
            Optional<UUID> id,
            Optional<UUID> personId,
            Optional<Long> position,
            @Text(max = 500) Optional<String> field,
            @NotNull ErasureGround ground) {

        /**
         * What is meant.
         *
         * @throws ProblemException when it is neither a person nor a text, or both
         */
        ErasureSubject subject() {
            boolean text = position.isPresent() && field.isPresent();
            if (personId.isPresent() == text) {
                throw new ProblemException(Problem.invalid("personId", "person-or-text"));
            }
            return personId.map(it -> ErasureSubject.of(new PersonId(it)))
                    .orElseGet(
                            () ->
                                    ErasureSubject.of(
                                            new RecordedText(
                                                    position.orElseThrow(), field.orElseThrow())));
        }
    }

    /**
     * Whether it is to be.
     *
     * @param reason why not, where it is not
     */
    record DecideRequest(@NotNull Boolean agreed, @Text(max = 4_000) Optional<String> reason) {}
}
