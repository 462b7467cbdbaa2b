package dk.medspor.medbodies;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/** Identifies a body for as long as the log lives, whatever it is called or merged into. */
public record MedBodyId(UUID value) implements EntityId {

    @Override
    public String toString() {
        return value.toString();
    }
}
