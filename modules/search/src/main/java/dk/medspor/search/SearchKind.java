package dk.medspor.search;

/** What sort of thing is found. */
public enum SearchKind {
    INITIATIVE,
    CONTRIBUTION,
    THEME_DAY,
    THEME_LIST,
    AGENDA_ITEM,
    MEETING,
    MINUTES,
    CALL,
    RECOMMENDATION,
    PROCESS_PLAN,
    BODY
}
