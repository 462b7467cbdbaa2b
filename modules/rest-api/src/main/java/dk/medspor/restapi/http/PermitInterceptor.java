package dk.medspor.restapi.http;

import dk.medspor.access.AccountDetails;
import dk.medspor.access.Guard;
import dk.medspor.access.Permit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Asks the guard before an operation starts. A method that says nothing is open to nobody. */
@Component
class PermitInterceptor implements HandlerInterceptor {

    static final String PERMIT = Permit.class.getName();

    private final Guard guard;

    PermitInterceptor(Guard guard) {
        this.guard = guard;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !open(method, request)) {
            request.setAttribute(PERMIT, permit(method, request));
        }
        return true;
    }

    /** Which methods an address takes is answered by Spring, to whoever is logged in. */
    private static boolean open(HandlerMethod method, HttpServletRequest request) {
        return method.hasMethodAnnotation(OpenToAnyone.class)
                || (HttpMethod.OPTIONS.matches(request.getMethod())
                        && !method.hasMethodAnnotation(May.class));
    }

    private Permit permit(HandlerMethod method, HttpServletRequest request) {
        May may = method.getMethodAnnotation(May.class);
        if (may == null) {
            throw new IllegalStateException("nobody said who may do " + method);
        }
        return guard.permit(loggedIn(), may.value(), subject(request));
    }

    /** What stands as the id in the address. */
    private static Optional<UUID> subject(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables
                ? Optional.ofNullable(variables.get("id")).flatMap(it -> uuid(it.toString()))
                : Optional.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException anotherKindOfId) {
            return Optional.empty();
        }
    }

    private static AccountDetails loggedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(AccountDetails.class::isInstance)
                .map(AccountDetails.class::cast)
                .orElseThrow(() -> new InsufficientAuthenticationException("not logged in"));
    }
}
