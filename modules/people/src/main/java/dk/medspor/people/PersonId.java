package dk.medspor.people;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/** Identifies a person, and says nothing about who it is. */
public record PersonId(UUID value) implements EntityId {

    @Override
    public String toString() {
        return value.toString();
    }
}
