package dk.medspor.meetings;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/** Identifies one recorded point, whatever becomes of it. */
public record ContributionId(UUID value) implements EntityId {

    @Override
    public String toString() {
        return value.toString();
    }
}
