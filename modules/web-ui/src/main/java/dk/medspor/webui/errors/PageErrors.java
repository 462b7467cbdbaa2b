package dk.medspor.webui.errors;

import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.StatusProblems;
import dk.medspor.webui.login.PageRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers a browser with a page where a program gets problem details. */
@Component
class PageErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private final ErrorPage page;

    PageErrors(ErrorPage page) {
        this.page = page;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception ended) {
        if (DisconnectedClientHelper.isClientDisconnectedException(ended)) {
            // Nobody is there any more to be answered.
            return new ModelAndView();
        }
        if (!PageRequests.isPage(request) || !PageRequests.wantsPage(request)) {
            return null;
        }
        // Spring Security answers these.
        if (ended instanceof AccessDeniedException || ended instanceof AuthenticationException) {
            return null;
        }
        Problem problem = problem(ended);
        if (problem.status().is5xxServerError()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), ended);
        }
        ProblemAdvice.retryAfter(ended)
                .ifPresent(it -> response.setHeader(HttpHeaders.RETRY_AFTER, it));
        return page.show(problem, request, response);
    }

    /** An address with something else than an id leads nowhere. */
    private static Problem problem(Exception ended) {
        return ended instanceof MethodArgumentTypeMismatchException
                ? StatusProblems.of(HttpStatus.NOT_FOUND)
                : ProblemAdvice.problem(ended);
    }
}
