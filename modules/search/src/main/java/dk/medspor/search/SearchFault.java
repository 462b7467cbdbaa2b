package dk.medspor.search;

/** Why nothing can be looked for. */
public enum SearchFault {
    /** There is no word in it. */
    NO_WORDS,
    /** It has more than {@link SearchWords#LONGEST} characters. */
    TOO_LONG,
    /** It has more than {@link SearchWords#MOST} words. */
    TOO_MANY_WORDS
}
