package dk.medspor.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Makes secrets that nobody guesses. */
final class SecretIssuer {

    static final Duration VALID = Duration.ofDays(3);
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    SecretIssuer(Clock clock) {
        this.clock = clock;
    }

    IssuedSecret issue(UUID account) {
        Instant expiresAt = clock.instant().plus(VALID);
        return new IssuedSecret(account, text(), expiresAt);
    }

    String text() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
