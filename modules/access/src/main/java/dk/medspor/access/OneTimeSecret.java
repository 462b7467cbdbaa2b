package dk.medspor.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A secret that sets a password once. Only its digest is kept: it is random and long, so a fast
 * digest is enough.
 */
public record OneTimeSecret(String digest, Instant expiresAt) {

    static OneTimeSecret of(String secret, Instant expiresAt) {
        return new OneTimeSecret(digest(secret), expiresAt);
    }

    boolean opensWith(String given, Instant now) {
        return now.isBefore(expiresAt)
                && MessageDigest.isEqual(bytes(digest), bytes(digest(given)));
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "OneTimeSecret[" + expiresAt + "]";
    }
}
