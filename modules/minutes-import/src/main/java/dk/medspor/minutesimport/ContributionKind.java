package dk.medspor.minutesimport;

/** What sort of point a document says that something is. */
public enum ContributionKind {
    /** Erfaring. */
    EXPERIENCE,
    /** Udfordring. */
    CHALLENGE,
    /** Forslag. */
    PROPOSAL,
    /** Spørgsmål. */
    QUESTION,
    /** Det gode eksempel. */
    GOOD_EXAMPLE,
    /** Databehov: somebody is to find something out. */
    DATA_NEED
}
