package dk.medspor.meetings;

/** What sort of meeting it was. */
public enum MeetingKind {
    /** Ordinært møde. */
    ORDINARY,
    /** Ekstraordinært møde. */
    EXTRAORDINARY,
    /** Temadag. */
    THEME_DAY,
    /** Temadrøftelse. */
    THEME_DISCUSSION,
    /** Udviklingsdag. */
    DEVELOPMENT_DAY,
    /** Arbejdsmiljødag. */
    WORK_ENVIRONMENT_DAY,
    /** Møde i et § 17, stk. 4-udvalg. */
    COMMITTEE_MEETING
}
