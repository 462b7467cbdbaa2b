package dk.medspor.initiatives;

/** A step in the life of an initiative, apart from its start and its evaluations. */
public enum StepKind {
    /** Videresendt: somebody else is to decide. */
    REFERRED,
    /** Vedtaget. */
    ADOPTED,
    /** Afvist. */
    REJECTED,
    /** Parkeret: perhaps later. */
    PARKED,
    /** Taget op igen, after it was parked or rejected. */
    REOPENED,
    /** Sat på pause; what is promised stays promised. */
    PAUSED,
    /** Genoptaget after a pause. */
    RESUMED,
    /** Stoppet, with a rationale. */
    STOPPED,
    /** Lagt sammen with another one that lives on. */
    MERGED,
    /** Delt into several that live on. */
    SPLIT;

    /** Whether it is a step of something that has started. */
    public boolean needsStart() {
        return this == PAUSED || this == RESUMED || this == STOPPED;
    }

    /** Whether the initiative ends by it. */
    public boolean ends() {
        return this == STOPPED || this == MERGED || this == SPLIT;
    }
}
