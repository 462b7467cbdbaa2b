package dk.medspor.initiatives;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/** Identifies an initiative (tiltag). */
public record InitiativeId(UUID value) implements EntityId {

    @Override
    public String toString() {
        return value.toString();
    }
}
