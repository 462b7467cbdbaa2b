package dk.medspor.status.initiativerecord;

import dk.medspor.initiatives.ObligationChain;

/** Where an initiative stands. */
public enum InitiativeState {
    /** Put forward, not yet agreed. */
    PROPOSED,
    /** Agreed, not yet begun. */
    ADOPTED,
    /** Begun, and owing an evaluation. */
    RUNNING,
    /** Ended by a verdict. */
    STOPPED;

    /** Where it stands by everything that is recorded. */
    public static InitiativeState of(InitiativeDocument it) {
        if (it.chain().isPresent()) {
            return it.chain().flatMap(ObligationChain::open).isPresent() ? RUNNING : STOPPED;
        }
        return it.adoptedOn().isPresent() ? ADOPTED : PROPOSED;
    }
}
