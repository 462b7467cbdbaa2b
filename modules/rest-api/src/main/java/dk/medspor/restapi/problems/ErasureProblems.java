package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.people.ErasureRejection;

/** How refused requests to forget something are answered. */
final class ErasureProblems {

    private ErasureProblems() {}

    static Problem of(ErasureRejection rejection) {
        return switch (rejection) {
            case ErasureRejection.UnknownErasure(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-erasure", id);
            case ErasureRejection.ErasureIdTaken(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case ErasureRejection.NothingToErase() ->
                    Problem.of(UNPROCESSABLE_CONTENT, "nothing-to-erase");
            case ErasureRejection.StillToBeKept(var until) ->
                    Problem.at("ground", UNPROCESSABLE_CONTENT, "still-to-be-kept", until);
            case ErasureRejection.OwnErasure(var id) ->
                    Problem.at("id", CONFLICT, "own-erasure", id);
            case ErasureRejection.ErasureSettled(var id) ->
                    Problem.at("id", CONFLICT, "erasure-settled", id);
            case ErasureRejection.ErasureNotConfirmed(var id) ->
                    Problem.at("id", CONFLICT, "erasure-not-confirmed", id);
        };
    }
}
