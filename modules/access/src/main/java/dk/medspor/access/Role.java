package dk.medspor.access;

/**
 * What somebody is to Medspor. One person may hold several roles; {@link AccessPolicy} says more.
 */
public enum Role {
    /** MED secretary: records bodies, meetings, initiatives, evaluations and corrections. */
    SECRETARY,
    /** Member of the top body: reads the status and what it links to. */
    HMU,
    /** Member of a local body: reads, proposes, starts and reports for the bodies in scope. */
    LMU,
    /** Reads everything, the trail and the verification. */
    AUDITOR,
    /** Manages accounts, and may do all the rest. */
    ADMIN
}
