package dk.medspor.minutesimport;

/** How exactly the words of a document name a time. */
public enum Precision {
    DAY,
    MONTH,
    /** From one day or month to another. */
    RANGE,
    /** Counted from the meeting ("om et år"): the month that it falls in. */
    APPROXIMATE
}
