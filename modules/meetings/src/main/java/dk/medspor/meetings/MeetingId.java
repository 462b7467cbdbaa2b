package dk.medspor.meetings;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/** Identifies a meeting. */
public record MeetingId(UUID value) implements EntityId {

    @Override
    public String toString() {
        return value.toString();
    }
}
