package dk.medspor.restapi.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Answers requests that break off before their operation begins: bad queries, broken uploads. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableRequest {

    private final ProblemWords words;

    UnreadableRequest(ProblemWords words) {
        this.words = words;
    }

    @ExceptionHandler({InvalidParameterException.class, MultipartException.class})
    ResponseEntity<ProblemDetail> answer(
            Exception ended, HttpServletRequest request, Locale locale) {
        Problem problem =
                switch (ended) {
                    case MaxUploadSizeExceededException _ ->
                            StatusProblems.of(HttpStatus.CONTENT_TOO_LARGE);
                    case MultipartException it -> UnfinishedBody.of(it);
                    default -> StatusProblems.of(HttpStatus.BAD_REQUEST);
                };
        return ResponseEntity.status(problem.status())
                .body(words.in(locale, problem, request.getRequestURI()));
    }
}
