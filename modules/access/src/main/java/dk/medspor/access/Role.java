package dk.medspor.access;

/** What somebody is to Medspor. One person may hold several roles. */
public enum Role {
    /** MED secretary: records meetings, initiatives and evaluations. */
    SECRETARY,
    /** Member of the top body: reads the status. */
    HMU,
    /** Member of a local body: proposes, starts and reports for the bodies in scope. */
    LMU,
    /** Reads everything, the trail and the verification. */
    AUDITOR,
    /** Manages accounts, and may do all the rest. */
    ADMIN
}
