package dk.medspor.restapi.conditions;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.KeyReused;
import dk.medspor.eventlog.StreamChanged;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.status.meanwhile.WrittenMeanwhile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers requests whose conditions do not hold; what changed is told with its words. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConditionsAdvice {

    private final WrittenMeanwhile changes;
    private final ProblemWords words;

    ConditionsAdvice(WrittenMeanwhile changes, ProblemWords words) {
        this.changes = changes;
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> changed(
            StreamChanged changed, HttpServletRequest request, Locale locale) {
        long since = changed.seen().stream().mapToLong(it -> it).max().orElse(EventLog.EMPTY);
        Problem problem = Problem.of(HttpStatus.PRECONDITION_FAILED, "changed-since");
        ProblemDetail detail = words.in(locale, problem, request.getRequestURI());
        detail.setProperty("changes", changes.since(changed.stream(), since));
        return ResponseEntity.status(problem.status()).body(detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reused(
            KeyReused reused, HttpServletRequest request, Locale locale) {
        return ResponseEntity.status(KeyProblems.REUSED.status())
                .body(words.in(locale, KeyProblems.REUSED, request.getRequestURI()));
    }
}
