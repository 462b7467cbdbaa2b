package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.util.Optional;

/**
 * An item on an incoming list.
 *
 * @param body for whom it waits
 * @param confidential why only members may read it; empty when others may, too
 */
public record WaitingItem(
        MedBodyId body, ItemContent content, Optional<Protected<String>> confidential) {

    /** One that everybody may read. */
    public WaitingItem(MedBodyId body, ItemContent content) {
        this(body, content, Optional.empty());
    }

    WaitingItem with(Optional<Protected<String>> secrecy) {
        return new WaitingItem(body, content, secrecy);
    }
}
