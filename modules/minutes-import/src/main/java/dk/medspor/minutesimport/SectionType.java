package dk.medspor.minutesimport;

/** What kind of heading a block of answers stands under. */
public enum SectionType {
    /** A numbered group or table. */
    GROUP,
    /** A numbered station. */
    STATION,
    /** A numbered question. */
    QUESTION,
    /** A numbered theme. */
    THEME,
    /** What was said when the day was summed up. */
    CLOSING,
    /** Talk with the neighbour. */
    PAIR_TALK,
    /** A discussion of all together. */
    PLENARY,
    /** A named block without a number. */
    CATEGORY,
    /** Points of a slide or another list: no contributions. */
    SLIDE_LIST
}
