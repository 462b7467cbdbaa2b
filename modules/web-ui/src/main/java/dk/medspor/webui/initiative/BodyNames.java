package dk.medspor.webui.initiative;

import dk.medspor.medbodies.MedBodyId;
import java.util.Map;

/** What the bodies are called. */
record BodyNames(Map<MedBodyId, String> names) {

    BodyNames {
        names = Map.copyOf(names);
    }

    /** The name, or the id of a body without one. */
    String of(MedBodyId id) {
        return names.getOrDefault(id, id.toString());
    }
}
