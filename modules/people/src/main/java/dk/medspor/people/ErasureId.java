package dk.medspor.people;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/** Identifies the case of something that is to be forgotten. */
public record ErasureId(UUID value) implements EntityId {

    @Override
    public String toString() {
        return value.toString();
    }
}
