package dk.medspor.audit.checkpoint;

/** What a published checkpoint says of the log as it stands. */
public enum CheckpointFinding {
    /** The log holds all that it held then, and the same. */
    HOLDS,
    /** The log ends before the checkpoint: events are gone. */
    CUT_SHORT,
    /** The log has another chain at that place: it was rewritten, or is another log. */
    REWRITTEN,
    /** No key of this log signed it, or the text was changed after it was signed. */
    NOT_SIGNED
}
