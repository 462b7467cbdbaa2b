package dk.medspor.initiatives;

/** What the evaluating body concluded. */
public enum Verdict {
    /** Fortsæt: as it is. */
    CONTINUE,
    /** Justér: with changes. */
    ADJUST,
    /** Udbred: to other bodies as well. */
    SPREAD,
    /** Stop: nothing more is promised. */
    STOP
}
