package dk.medspor.restapi.http;

import dk.medspor.restapi.problems.ProblemWriter;
import dk.medspor.restapi.problems.StatusProblems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses media types before anything is carried out. Spring looks at {@code Accept} when it writes
 * the answer, and then a command has been recorded for a client that is told it was refused.
 */
@Component
@Order(-10)
class MediaTypesFilter extends OncePerRequestFilter {

    /** How the addresses end that answer no JSON. */
    private static final List<String> DOCUMENTS = List.of("/content", "/audit/bundle");

    private final ProblemWriter problems;

    MediaTypesFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/v1/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<HttpStatus> refusal = refusal(request);
        if (refusal.isPresent()) {
            problems.write(
                    StatusProblems.of(refusal.get()), request.getRequestURI(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<HttpStatus> refusal(HttpServletRequest request) {
        if (!isOneType(Optional.ofNullable(request.getContentType()))) {
            return Optional.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        List<MediaType> accepted;
        try {
            accepted =
                    MediaType.parseMediaTypes(
                            Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        } catch (InvalidMediaTypeException | InvalidMimeTypeException notTypes) {
            return Optional.of(HttpStatus.NOT_ACCEPTABLE);
        }
        return isContent(request) || takesJson(accepted)
                ? Optional.empty()
                : Optional.of(HttpStatus.NOT_ACCEPTABLE);
    }

    /** A document has the media type that it has. */
    private static boolean isContent(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && DOCUMENTS.stream().anyMatch(request.getRequestURI()::endsWith);
    }

    private static boolean isOneType(Optional<String> contentType) {
        try {
            return contentType
                    .map(MediaType::parseMediaType)
                    .map(MediaType::isConcrete)
                    .orElse(true);
        } catch (InvalidMediaTypeException notOne) {
            return false;
        }
    }

    private static boolean takesJson(List<MediaType> accepted) {
        return accepted.isEmpty()
                || accepted.stream().anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
    }
}
