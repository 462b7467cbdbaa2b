package dk.medspor.restapi.conditions;

import dk.medspor.access.AccountDetails;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemWriter;
import dk.medspor.restapi.problems.UnfinishedBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Carries out a request with an {@code Idempotency-Key} once; runs after the log-in. While the
 * first one is still under way, a second one with its key is told to come again (409 with {@code
 * Retry-After}) rather than made to wait: it would hold a connection for an answer that may never
 * come.
 *
 * <p>Only operations that ask for {@link dk.medspor.eventlog.Conditions} take part; others answer
 * what must not be kept, such as a secret.
 */
@Component
@Order(0)
class OncePerKeyFilter extends OncePerRequestFilter {

    private final KeptOutcomes outcomes;
    private final ProblemWriter problems;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    OncePerKeyFilter(KeptOutcomes outcomes, ProblemWriter problems) {
        this.outcomes = outcomes;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !request.getRequestURI().startsWith("/api/v1/")
                || request.getHeader(RequestKey.HEADER) == null
                || isUpload(request)
                || user().isEmpty();
    }

    /** Uploads are read into drafts and recorded by another request. */
    private static boolean isUpload(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(it -> it.startsWith("multipart/"))
                .isPresent();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sent = String.valueOf(request.getHeader(RequestKey.HEADER));
        if (!RequestKey.FORM.matcher(sent).matches()) {
            refuse(Problem.invalid(RequestKey.HEADER, "visible-ascii", 255), request, response);
            return;
        }
        BufferedBody buffered;
        try {
            buffered = new BufferedBody(request);
        } catch (IOException unfinished) {
            refuse(UnfinishedBody.of(unfinished), request, response);
            return;
        }
        carryOut(key(sent, buffered), buffered, response, chain);
    }

    private void carryOut(
            RequestKey key, BufferedBody request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!underWay.add(key.key())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(Problem.of(HttpStatus.CONFLICT, "key-under-way"), request, response);
            return;
        }
        var answer = new ContentCachingResponseWrapper(response);
        try {
            carryOutAlone(key, request, answer, chain);
        } finally {
            underWay.remove(key.key());
        }
        // Who has the answer may use the key again at once.
        answer.copyBodyToResponse();
    }

    private void carryOutAlone(
            RequestKey key,
            BufferedBody request,
            ContentCachingResponseWrapper answer,
            FilterChain chain)
            throws ServletException, IOException {
        Optional<KeptOutcome> kept = outcomes.find(key);
        if (kept.isEmpty()) {
            first(key, request, answer, chain);
        } else if (kept.get().answers(key)) {
            kept.get().writeTo(answer);
        } else {
            refuse(KeyProblems.REUSED, request, answer);
        }
    }

    private void first(
            RequestKey key,
            BufferedBody request,
            ContentCachingResponseWrapper answer,
            FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(RequestKey.ATTRIBUTE, key);
        chain.doFilter(request, answer);
        if (ConditionsResolver.asked(request)
                && HttpStatus.valueOf(answer.getStatus()).is2xxSuccessful()) {
            outcomes.keep(key, answer);
        }
    }

    private static RequestKey key(String sent, BufferedBody request) {
        return RequestKey.of(
                user().orElseThrow(),
                sent,
                request.getMethod(),
                request.getRequestURI(),
                request.bytes());
    }

    private static Optional<String> user() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(it -> it.getPrincipal())
                .filter(AccountDetails.class::isInstance)
                .map(it -> ((AccountDetails) it).actor().user());
    }

    private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(problem, request.getRequestURI(), request, response);
    }
}
