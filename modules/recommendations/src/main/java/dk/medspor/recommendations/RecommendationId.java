package dk.medspor.recommendations;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/** Identifies a recommendation (anbefaling). */
public record RecommendationId(UUID value) implements EntityId {

    @Override
    public String toString() {
        return value.toString();
    }
}
