package dk.medspor.recommendations;

import dk.medspor.kernel.EntityId;
import java.util.UUID;

/** Identifies the plan of a process (køreplan). */
public record ProcessPlanId(UUID value) implements EntityId {

    @Override
    public String toString() {
        return value.toString();
    }
}
