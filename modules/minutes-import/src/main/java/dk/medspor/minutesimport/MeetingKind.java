package dk.medspor.minutesimport;

/** The kinds of meetings that a document may report from. */
public enum MeetingKind {
    ORDINARY,
    EXTRAORDINARY,
    THEME_DAY,
    THEME_DISCUSSION,
    DEVELOPMENT_DAY,
    WORK_ENVIRONMENT_DAY,
    COMMITTEE_MEETING
}
