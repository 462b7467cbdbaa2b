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
            case Refusal.UnknownFormat() ->
                    Problem.at("file", UNPROCESSABLE_CONTENT, "unknown-format");
            case Refusal.OldOffice() -> Problem.at("file", UNPROCESSABLE_CONTENT, "old-office");
            case Refusal.Encrypted() -> Problem.at("file", UNPROCESSABLE_CONTENT, "encrypted");
            case Refusal.WithMacros() -> Problem.at("file", UNPROCESSABLE_CONTENT, "with-macros");
            case Refusal.Damaged() -> Problem.at("file", UNPROCESSABLE_CONTENT, "damaged-file");
            case Refusal.NoTextLayer(int pages) ->
                    Problem.at("file", UNPROCESSABLE_CONTENT, "no-text-layer", pages);
            case Refusal.TooManyPages(int pages, int limit) ->
                    Problem.at("file", UNPROCESSABLE_CONTENT, "too-many-pages", pages, limit);
            case Refusal.UnpacksTooLarge(long limit) ->
                    Problem.at("file", UNPROCESSABLE_CONTENT, "unpacks-too-large", limit);
            case Refusal.NotUtf8(int offset) ->
                    Problem.at("file", UNPROCESSABLE_CONTENT, "not-utf8", offset);
        };
    }
}
