package dk.medspor.storage.log;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/**
 * Ids in their shortest form: a canonical UUID is 16 bytes, any other text stays text. Stores and
 * the codec keep bytes and text apart, so the two can never be taken for each other.
 */
public final class Identity {

    /** Bytes in a UUID. */
    static final int LENGTH = 16;

    private static final int TEXT_LENGTH = 36;

    private Identity() {}

    /** The value of an id column: a byte array or a text. */
    public static Object column(String id) {
        return uuid(id).<Object>map(Identity::bytes).orElse(id);
    }

    /** The UUID that this text is the canonical form of, if any. */
    public static Optional<UUID> uuid(String text) {
        if (text.length() != TEXT_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text)).filter(it -> it.toString().equals(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(LENGTH)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    public static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
