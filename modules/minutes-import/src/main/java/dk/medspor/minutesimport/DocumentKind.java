package dk.medspor.minutesimport;

/** What a document calls itself. */
public enum DocumentKind {
    /** Notat. */
    NOTAT,
    /** Opsamling or sammenskriv: what came out of a day. */
    SUMMARY,
    /** Referat or beslutningsprotokol. */
    MINUTES,
    /** Dagsorden. */
    AGENDA,
    /** Slides: headed in capitals, page by page. */
    SLIDES,
    /** It does not say. */
    UNKNOWN
}
