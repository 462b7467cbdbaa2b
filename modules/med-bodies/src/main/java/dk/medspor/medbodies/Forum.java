package dk.medspor.medbodies;

import dk.medspor.kernel.Protected;
import java.util.Optional;

/**
 * Where something is referred to: a body, or a forum outside the MED system.
 *
 * @param bodyId for a body
 * @param name which one, where it is no body and the kind does not say it all
 */
public record Forum(Kind kind, Optional<MedBodyId> bodyId, Optional<Protected<String>> name) {

    /** Who may be asked. */
    public enum Kind {
        /** A body of the MED system, or another one that is recorded as a body. */
        BODY,
        /** Direktionen. */
        EXECUTIVE_BOARD,
        /** The political level: byråd, regionsråd, a committee of theirs. */
        POLITICAL,
        /** The HR department. */
        HUMAN_RESOURCES,
        /** A union, or several. */
        UNION,
        /** Somebody outside the organisation. */
        PARTNER
    }
}
