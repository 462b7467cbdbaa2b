package dk.medspor.meetings;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/** Identifies a list of themes that contributions are coded into. */
public record ThemeListId(UUID value) implements EntityId {

    @Override
    public String toString() {
        return value.toString();
    }
}
