package dk.medspor.webui.login;

import dk.medspor.access.Account;
import dk.medspor.access.AccountDetails;
import dk.medspor.access.Role;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;

/** What only some may do; all other pages are open to everybody who is logged in. */
public enum Permission {
    IMPORT_NOTES,
    READ_TRAIL;

    private Set<Role> roles() {
        return switch (this) {
            case IMPORT_NOTES -> Set.of(Role.SECRETARY, Role.ADMIN);
            case READ_TRAIL -> Set.of(Role.SECRETARY, Role.AUDITOR, Role.ADMIN);
        };
    }

    String[] roleNames() {
        return roles().stream().map(Role::name).toArray(String[]::new);
    }

    /** Whether whoever sent the request has it. */
    public boolean isHeld() {
        return account().filter(it -> !Collections.disjoint(it.roles(), roles())).isPresent();
    }

    /** Who sent the request; empty before log-in. */
    public static Optional<Account> account() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(it -> it.getPrincipal())
                .filter(AccountDetails.class::isInstance)
                .map(AccountDetails.class::cast)
                .map(AccountDetails::account);
    }
}
