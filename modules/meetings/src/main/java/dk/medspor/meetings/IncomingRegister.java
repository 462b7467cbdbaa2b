package dk.medspor.meetings;

import dk.medspor.medbodies.MedBodyId;
import java.util.Optional;

/** Knows what waits for a body, including all that was recorded before the question. */
@FunctionalInterface
public interface IncomingRegister {

    /** What an item says that waits for the body; empty when it does not. */
    Optional<ItemContent> waiting(ItemRef source, MedBodyId body);
}
