package dk.medspor.initiatives;

/** Where an initiative stands. */
public enum InitiativeState {
    /** Put forward, not yet agreed. */
    PROPOSED,
    /** Put forward, and somebody else is to decide. */
    REFERRED,
    /** Perhaps later. */
    PARKED,
    /** It was agreed not to do it. */
    REJECTED,
    /** Agreed, not yet begun. */
    ADOPTED,
    /** Begun, and owing an evaluation. */
    RUNNING,
    /** Begun and resting; it owes its evaluation all the same. */
    PAUSED,
    /** Ended, by a verdict or before it. */
    STOPPED,
    /** Closed; another one lives on in its place. */
    MERGED,
    /** Closed; its parts live on in its place. */
    SPLIT
}
