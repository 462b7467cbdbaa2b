package dk.medspor.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** All that is kept of a secret that is random and long, so that a fast digest is enough. */
final class SecretDigest {

    private SecretDigest() {}

    static String of(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Compares in the same time wherever they differ. */
    static boolean matches(String digest, String given) {
        return MessageDigest.isEqual(bytes(digest), bytes(of(given)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
