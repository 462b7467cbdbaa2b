package dk.medspor.webui.erasures;

import dk.medspor.people.ErasureSubject;
import dk.medspor.people.ErasureSubject.RecordedText;
import dk.medspor.people.PersonId;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import java.util.Optional;
import java.util.UUID;

/** What a form or an address names that is to be forgotten. */
record NamedSubject(Optional<UUID> person, Optional<Long> position, Optional<String> field) {

    NamedSubject {
        field = field.map(String::strip).filter(it -> !it.isEmpty());
    }

    boolean isNothing() {
        return person.isEmpty() && position.isEmpty() && field.isEmpty();
    }

    /**
     * What is meant.
     *
     * @throws ProblemException when it is neither a person nor a text, or both
     */
    ErasureSubject subject() {
        boolean text = position.isPresent() && field.isPresent();
        if (person.isPresent() == text) {
            throw new ProblemException(Problem.invalid("personId", "person-or-text"));
        }
        return person.map(it -> ErasureSubject.of(new PersonId(it)))
                .orElseGet(
                        () ->
                                ErasureSubject.of(
                                        new RecordedText(
                                                position.orElseThrow(), field.orElseThrow())));
    }
}
