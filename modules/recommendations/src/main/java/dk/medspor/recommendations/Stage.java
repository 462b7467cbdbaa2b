package dk.medspor.recommendations;

/** How far a recommendation has come on a day. */
public enum Stage {
    /** Written, not yet asked about. */
    DRAFTED,
    /** Comments are awaited. */
    IN_COMMENT,
    /** The deadline for comments has passed; it is being worked over. */
    COMMENTED,
    /** Worked over, ready to be submitted. */
    QUALIFIED,
    /** It lies with those who decide. */
    SUBMITTED,
    /** They sent it back. */
    RETURNED,
    /** They decided. */
    DECIDED,
    /** Those it came from have been told. */
    FED_BACK,
    /** It was taken back. */
    WITHDRAWN
}
