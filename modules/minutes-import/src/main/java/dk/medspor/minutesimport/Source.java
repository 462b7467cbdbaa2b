package dk.medspor.minutesimport;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The file that a draft was made from.
 *
 * @param sha256 of the bytes as they came, in lower-case hexadecimal
 * @param lines how many lines the text has, blank ones included
 */
public record Source(String fileName, String sha256, int lines) {

    /** Names and hashes the file. */
    public static Source of(String fileName, byte[] content, int lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Source(fileName, HexFormat.of().formatHex(digest), lines);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
