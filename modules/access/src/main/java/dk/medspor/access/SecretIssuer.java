package dk.medspor.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/** Makes secrets that nobody guesses. */
final class SecretIssuer {

    static final Duration VALID = Duration.ofDays(3);
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    SecretIssuer(Clock clock) {
        this.clock = clock;
    }

    FreshSecret issue() {
        return new FreshSecret(text(), clock.instant().plus(VALID));
    }

    String text() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
