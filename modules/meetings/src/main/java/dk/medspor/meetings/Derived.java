package dk.medspor.meetings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Ids that follow from what they identify, so that doing the same twice is doing it once. */
final class Derived {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Derived() {}

    /** A UUID of version 8 (RFC 9562) made of SHA-256. */
    static UUID id(String... parts) {
        ByteBuffer bytes = ByteBuffer.wrap(digest(parts));
        return new UUID(
                (bytes.getLong() & ~0xf000L) | VERSION_8,
                (bytes.getLong() & ~0xc000_0000_0000_0000L) | VARIANT);
    }

    /** SHA-256 in hex. */
    static String fingerprint(String... parts) {
        return HexFormat.of().formatHex(digest(parts));
    }

    private static byte[] digest(String... parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                sha256.update(bytes);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
