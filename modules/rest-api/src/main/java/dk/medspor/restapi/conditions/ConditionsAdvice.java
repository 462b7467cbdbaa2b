package dk.medspor.restapi.conditions;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.EventMetadata;
import dk.medspor.eventlog.KeyReused;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.eventlog.StreamChanged;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemWords;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers requests whose conditions do not hold. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConditionsAdvice {

    private final EventLog log;
    private final ProblemWords words;

    ConditionsAdvice(EventLog log, ProblemWords words) {
        this.log = log;
        this.words = words;
    }

    /** What somebody did meanwhile, without a word of what was written there. */
    record Change(long position, Instant recordedAt, String event, String actor) {

        static Change of(RecordedEvent it) {
            return new Change(
                    it.position(),
                    it.recordedAt(),
                    it.name(),
                    String.valueOf(it.metadata().get(EventMetadata.ACTOR)));
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> changed(
            StreamChanged changed, HttpServletRequest request, Locale locale) {
        long since = changed.seen().stream().mapToLong(it -> it).max().orElse(EventLog.EMPTY);
        List<Change> changes =
                log.readStream(changed.stream()).stream()
                        .filter(it -> it.position() > since)
                        .map(Change::of)
                        .toList();
        Problem problem = Problem.of(HttpStatus.PRECONDITION_FAILED, "changed-since");
        ProblemDetail detail = words.in(locale, problem, request.getRequestURI());
        detail.setProperty("changes", changes);
        return ResponseEntity.status(problem.status()).body(detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reused(
            KeyReused reused, HttpServletRequest request, Locale locale) {
        return ResponseEntity.status(KeyProblems.REUSED.status())
                .body(words.in(locale, KeyProblems.REUSED, request.getRequestURI()));
    }
}
