package dk.medspor.initiatives;

import dk.medspor.kernel.EntityId;
import dk.medspor.medbodies.MedBodyId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Identifies the policy of a body, or that of the whole organisation: each has one. */
public record PolicyId(UUID value) implements EntityId {

    /** What holds where no body has agreed anything else. */
    public static final PolicyId ORGANISATION = named("organisation");

    public static PolicyId of(Optional<MedBodyId> body) {
        return body.map(it -> named(it.toString())).orElse(ORGANISATION);
    }

    /** A name-based UUID (RFC 9562, version 3), apart from the id of the body itself. */
    private static PolicyId named(String holder) {
        byte[] name = ("evaluation-policy/" + holder).getBytes(StandardCharsets.UTF_8);
        return new PolicyId(UUID.nameUUIDFromBytes(name));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
