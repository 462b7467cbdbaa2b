package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.minutesimport.Refusal;

/** How notes that cannot be read are answered. */
final class RefusalProblems {

    private RefusalProblems() {}

    static Problem of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NothingToRead() -> Problem.at("file", UNPROCESSABLE_CONTENT, "empty-file");
            case Refusal.TooLarge(long bytes, long limit) ->
                    Problem.at("file", CONTENT_TOO_LARGE, "file-too-large", bytes, limit);
            case Refusal.TooManyLines(int lines, int limit) ->
                    Problem.at("file", UNPROCESSABLE_CONTENT, "too-many-lines", lines, limit);
            case Refusal.NotPlainText() ->
                    Problem.at("file", UNPROCESSABLE_CONTENT, "not-plain-text");
            case Refusal.NotUtf8(int offset) ->
                    Problem.at("file", UNPROCESSABLE_CONTENT, "not-utf8", offset);
        };
    }
}
