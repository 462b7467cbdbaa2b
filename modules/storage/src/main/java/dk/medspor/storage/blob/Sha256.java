package dk.medspor.storage.blob;

import dk.medspor.storage.CommitHash;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names of contents. */
public final class Sha256 {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {}

    /** Whether the text can be a name at all; what is none must never reach a path. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    public static MessageDigest digest() {
        return CommitHash.sha256();
    }

    /** The name of what the digest has seen. */
    public static String of(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
