package dk.medspor.audit.replay;

/** What becomes of a decision that is made again by the rules of today. */
public enum ReplayOutcome {
    /** The very same events. */
    SAME,
    /** Events, but not the same: the rules have changed since. */
    OTHER_EVENTS,
    /** Nothing: the rules have changed since, and refuse it. */
    REFUSED,
    /** It was no decision: no command led to it. */
    NO_COMMAND,
    /** What was asked, or what was known, is withheld, and cannot be decided on. */
    WITHHELD,
    /** What was asked is of a kind that is not known any more. */
    UNKNOWN_COMMAND
}
