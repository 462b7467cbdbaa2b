package dk.medspor.restapi.bodies;

import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.Tier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A body as it is answered. */
record BodyResponse(
        UUID id,
        String name,
        Tier tier,
        Optional<UUID> parentId,
        boolean evaluates,
        Optional<LocalDate> validFrom,
        long position) {

    static BodyResponse of(MedBodyProfile body, long position) {
        return new BodyResponse(
                body.id().value(),
                body.name(),
                body.tier(),
                body.parentId().map(it -> it.value()),
                body.evaluates(),
                body.validFrom(),
                position);
    }
}
