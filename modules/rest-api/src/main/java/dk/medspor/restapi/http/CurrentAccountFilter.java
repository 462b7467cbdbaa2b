package dk.medspor.restapi.http;

import dk.medspor.access.AccountDetails;
import dk.medspor.access.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the account behind a session anew with every request: with roles as they are now, and
 * logged out once it is deactivated or has another password. Belongs after the filter that takes
 * the log-in out of the session, and before all that decide by it.
 */
public final class CurrentAccountFilter extends OncePerRequestFilter {

    private final Accounts accounts;

    public CurrentAccountFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var remembered = SecurityContextHolder.getContext().getAuthentication();
        if (remembered != null && remembered.getPrincipal() instanceof AccountDetails details) {
            var now = SecurityContextHolder.createEmptyContext();
            accounts.current(details)
                    .map(AccountDetails::new)
                    .map(AccountDetails::authentication)
                    .ifPresent(now::setAuthentication);
            SecurityContextHolder.setContext(now);
        }
        chain.doFilter(request, response);
    }
}
