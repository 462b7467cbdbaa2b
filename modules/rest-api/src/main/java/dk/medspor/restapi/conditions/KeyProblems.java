package dk.medspor.restapi.conditions;

import dk.medspor.restapi.problems.Problem;
import org.springframework.http.HttpStatus;

/** What is wrong with a key. */
final class KeyProblems {

    static final Problem REUSED =
            Problem.at(RequestKey.HEADER, HttpStatus.UNPROCESSABLE_CONTENT, "key-reused");

    private KeyProblems() {}
}
