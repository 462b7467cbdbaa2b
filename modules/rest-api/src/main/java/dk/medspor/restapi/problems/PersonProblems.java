package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;

import dk.medspor.people.PersonRejection;

/** How refused requests on persons are answered. */
final class PersonProblems {

    private PersonProblems() {}

    static Problem of(PersonRejection rejection) {
        return switch (rejection) {
            case PersonRejection.UnknownPerson(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-person", id);
            case PersonRejection.PersonIdTaken(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case PersonRejection.PersonChangedMeanwhile(var _) ->
                    Problem.of(PRECONDITION_FAILED, "changed-since");
        };
    }
}
