package dk.medspor.meetings;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/** Identifies a group of a theme day. */
public record GroupId(UUID value) implements EntityId {

    @Override
    public String toString() {
        return value.toString();
    }
}
