package dk.medspor.restapi.problems;

import static org.springframework.http.HttpHeaders.RETRY_AFTER;

import dk.medspor.eventlog.OutcomeUnknown;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.readmodels.ViewBehind;
import dk.medspor.readmodels.ViewHalted;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Turns what ends a request early into a problem, once, for all operations. */
@RestControllerAdvice
public class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWords words;

    ProblemAdvice(ProblemWords words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Exception ended, HttpServletRequest request, Locale locale)
            throws Exception {
        if (ended instanceof AccessDeniedException || ended instanceof AuthenticationException) {
            // Spring Security answers these.
            throw ended;
        }
        Problem problem = problem(ended);
        if (problem.status().is5xxServerError()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), ended);
        }
        return ResponseEntity.status(problem.status())
                .headers(it -> retryAfter(ended).ifPresent(when -> it.set(RETRY_AFTER, when)))
                .body(words.in(locale, problem, request.getRequestURI()));
    }

    /** The problem that an exception means. */
    public static Problem problem(Exception ended) {
        return switch (ended) {
            case CommandRejected it -> RejectionProblems.of(it.reason());
            case ProblemException it -> it.problem();
            case MethodArgumentNotValidException it -> InvalidFields.of(it);
            case HttpMessageNotReadableException it -> UnreadableBody.of(it.getCause());
            case MethodArgumentTypeMismatchException it -> mismatch(it);
            case MissingServletRequestParameterException it ->
                    Problem.invalid(it.getParameterName(), "required");
            case MissingServletRequestPartException it ->
                    Problem.invalid(it.getRequestPartName(), "required");
            case AggregateStreamCreationException _, ConcurrencyException _ ->
                    Problem.of(HttpStatus.CONFLICT, "changed-meanwhile");
            case OutcomeUnknown _ -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "outcome-unknown");
            case ViewBehind it ->
                    Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "view-behind",
                            it.reached(),
                            it.wanted());
            case ViewHalted it ->
                    Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "view-halted", it.position());
            case ErrorResponse it ->
                    StatusProblems.of(HttpStatus.valueOf(it.getStatusCode().value()));
            default -> StatusProblems.of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    /** In how many seconds it is worth asking again; empty when time alone mends nothing. */
    public static Optional<String> retryAfter(Exception ended) {
        return ended instanceof ViewBehind it
                ? Optional.of(String.valueOf(it.retryAfter().toSeconds()))
                : Optional.empty();
    }

    private static Problem mismatch(MethodArgumentTypeMismatchException it) {
        Class<?> wanted = it.getRequiredType();
        if (wanted != null && wanted.isEnum()) {
            return Problem.invalid(it.getName(), "one-of", UnreadableBody.names(wanted));
        }
        Class<?> asked = it.getParameter().nestedIfOptional().getNestedParameterType();
        return Problem.invalid(it.getName(), asked == UUID.class ? "uuid" : "wrong-type");
    }
}
