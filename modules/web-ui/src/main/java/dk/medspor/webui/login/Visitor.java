package dk.medspor.webui.login;

import dk.medspor.access.AccountDetails;
import dk.medspor.access.Guard;
import dk.medspor.access.Operation;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is reading, and what they can be shown the way to. */
@Component
public class Visitor {

    private final Guard guard;

    Visitor(Guard guard) {
        this.guard = guard;
    }

    /** Whether it is worth showing; the guard decides again when it is tried. */
    public boolean may(Operation operation) {
        return loggedIn().filter(it -> guard.allows(it, operation)).isPresent();
    }

    /** The login; empty before log-in. */
    public Optional<String> login() {
        return loggedIn().map(AccountDetails::getUsername);
    }

    private static Optional<AccountDetails> loggedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(AccountDetails.class::isInstance)
                .map(AccountDetails.class::cast);
    }
}
