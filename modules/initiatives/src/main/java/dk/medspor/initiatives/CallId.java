package dk.medspor.initiatives;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/** Identifies a call (opfordring). */
public record CallId(UUID value) implements EntityId {

    @Override
    public String toString() {
        return value.toString();
    }
}
