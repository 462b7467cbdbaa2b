package dk.medspor.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Refused without looking at the password: this login, or this address, failed too often. */
public final class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many failed attempts");
        this.wait = wait;
    }

    /** How long until another attempt is looked at. */
    public Duration waitFor() {
        return wait;
    }
}
