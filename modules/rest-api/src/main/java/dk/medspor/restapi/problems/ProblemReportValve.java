package dk.medspor.restapi.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Answers what the container refuses before anything of ours is reached: a request line that is
 * none, headers that are too long, an address that cannot be decoded. Tomcat's own answer would be
 * a page of HTML.
 */
final class ProblemReportValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    private final ProblemWriter problems;

    ProblemReportValve(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < FIRST_ERROR
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            problems.write(
                    problem(response.getStatus()),
                    Objects.requireNonNullElse(request.getRequestURI(), ""),
                    request,
                    response);
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Problem problem(int status) {
        return StatusProblems.of(
                Optional.ofNullable(HttpStatus.resolve(status)).orElse(HttpStatus.BAD_REQUEST));
    }
}
