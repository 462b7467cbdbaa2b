package dk.medspor.restapi.http;

import dk.medspor.access.AccountDetails;
import dk.medspor.access.Guard;
import dk.medspor.access.Operation;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Asks the guard where the operation is none of our own methods, which say it themselves. */
record PermittedRequest(Guard guard, Operation operation)
        implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        Authentication caller = authentication.get();
        if (caller == null || !(caller.getPrincipal() instanceof AccountDetails loggedIn)) {
            return new AuthorizationDecision(false);
        }
        guard.permit(loggedIn, operation);
        return new AuthorizationDecision(true);
    }
}
