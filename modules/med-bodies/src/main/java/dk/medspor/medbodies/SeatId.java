package dk.medspor.medbodies;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/** Identifies a seat on a body, whoever holds it and in whatever term. */
public record SeatId(UUID value) implements EntityId {

    @Override
    public String toString() {
        return value.toString();
    }
}
