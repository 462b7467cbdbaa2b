package dk.medspor.restapi.conditions;

import dk.medspor.eventlog.Conditions;
import java.util.Optional;
import java.util.UUID;

/** The id of what a request creates. */
public final class NewId {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int HEX = 16;

    private NewId() {}

    /** The one that was sent; else one that follows from the key of the request; else any. */
    public static UUID of(Optional<UUID> sent, Conditions conditions) {
        return sent.or(() -> conditions.once().map(it -> following(it.key())))
                .orElseGet(UUID::randomUUID);
    }

    /** A UUID of version 8 (RFC 9562) made of the first half of a digest in hex. */
    private static UUID following(String digest) {
        long high = Long.parseUnsignedLong(digest, 0, HEX, HEX);
        long low = Long.parseUnsignedLong(digest, HEX, 2 * HEX, HEX);
        return new UUID((high & ~0xf000L) | VERSION_8, (low & ~0xc000_0000_0000_0000L) | VARIANT);
    }
}
