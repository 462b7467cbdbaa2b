package dk.medspor.restapi.http;

import dk.medspor.access.TooManyAttempts;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemWriter;
import dk.medspor.restapi.problems.StatusProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Answers who is not logged in: try again, or wait. */
@Component
class LogInRefusal implements AuthenticationEntryPoint {

    private final ProblemWriter problems;

    LogInRefusal(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        problems.write(problem(refused, response), request.getRequestURI(), request, response);
    }

    private static Problem problem(AuthenticationException refused, HttpServletResponse response) {
        if (refused instanceof TooManyAttempts it) {
            long seconds = it.waitFor().plusMillis(999).toSeconds();
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            return Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", seconds);
        }
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Medspor\", charset=\"UTF-8\"");
        return StatusProblems.of(HttpStatus.UNAUTHORIZED);
    }
}
