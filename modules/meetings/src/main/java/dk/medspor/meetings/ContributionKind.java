package dk.medspor.meetings;

/** What sort of point it is. */
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
