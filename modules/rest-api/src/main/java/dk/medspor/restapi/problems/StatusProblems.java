package dk.medspor.restapi.problems;

import org.springframework.http.HttpStatus;

/** Problems that a status says all about. */
public final class StatusProblems {

    private StatusProblems() {}

    public static Problem of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> Problem.of(status, "not-logged-in");
            case FORBIDDEN -> Problem.of(status, "not-allowed");
            case NOT_FOUND -> Problem.of(status, "not-found");
            case METHOD_NOT_ALLOWED -> Problem.of(status, "method-not-allowed");
            case NOT_ACCEPTABLE -> Problem.of(status, "not-acceptable");
            case REQUEST_TIMEOUT -> Problem.of(status, "too-slow");
            case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
                    Problem.of(status, "header-too-large");
            case CONTENT_TOO_LARGE -> Problem.of(status, "too-large");
            case UNSUPPORTED_MEDIA_TYPE -> Problem.of(status, "unsupported-media-type");
            case SERVICE_UNAVAILABLE -> Problem.of(status, "unavailable");
            default ->
                    status.is5xxServerError()
                            ? Problem.of(status, "internal-error")
                            : Problem.of(status, "bad-request");
        };
    }
}
