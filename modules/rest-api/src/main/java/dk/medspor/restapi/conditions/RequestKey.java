package dk.medspor.restapi.conditions;

import dk.medspor.eventlog.Conditions.Once;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A key and what it stands for.
 *
 * @param key SHA-256 of the user id and the key that was sent: users do not meet in their keys
 * @param request SHA-256 of method, address and body
 */
record RequestKey(String key, String request) {

    static final String HEADER = "Idempotency-Key";
    static final String ATTRIBUTE = RequestKey.class.getName();

    /** Visible ASCII, as it stands; a quoted one is another key than the same without quotes. */
    static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    static RequestKey of(String user, String key, String method, String address, byte[] body) {
        return new RequestKey(
                digest(bytes(user), bytes(key)), digest(bytes(method), bytes(address), body));
    }

    Once once() {
        return new Once(key, request);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(byte[]... parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
                sha256.update(part);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
