package dk.medspor.webui.users;

import dk.medspor.access.Account;
import java.time.Duration;
import java.util.Optional;

/** Whether somebody can log in, and if not, why. */
enum Standing {
    READY("success"),
    WITHOUT_PASSWORD("info"),
    LOCKED("warning"),
    BLOCKED("error");

    private final String badge;

    Standing(String badge) {
        this.badge = badge;
    }

    static Standing of(Account account, Optional<Duration> lockedFor) {
        if (!account.active()) {
            return BLOCKED;
        }
        if (lockedFor.isPresent()) {
            return LOCKED;
        }
        return account.passwordHash().isPresent() ? READY : WITHOUT_PASSWORD;
    }

    /** The badge of the design system that it is shown as. */
    String badge() {
        return badge;
    }
}
