package dk.medspor.access;

import java.time.Instant;

/**
 * A secret that sets a password once. Only its digest is kept: it is random and long, so a fast
 * digest is enough.
 */
public record OneTimeSecret(String digest, Instant expiresAt) {

    static OneTimeSecret of(String secret, Instant expiresAt) {
        return new OneTimeSecret(SecretDigest.of(secret), expiresAt);
    }

    boolean opensWith(String given, Instant now) {
        return now.isBefore(expiresAt) && SecretDigest.matches(digest, given);
    }

    @Override
    public String toString() {
        return "OneTimeSecret[" + expiresAt + "]";
    }
}
