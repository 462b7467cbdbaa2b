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
    /** Groups that the text tells of without what they said: that is on pictures or posters. */
    GROUP_UNRECORDED,
    /** What groups were asked to discuss, with nothing recorded: see {@link Draft#tasks()}. */
    DISCUSSION_TASK,
    /** Talk with the neighbour. */
    PAIR_TALK,
    /** A discussion of all together. */
    PLENARY,
    /** A named block without a number. */
    CATEGORY,
    /** Points of a slide or another list: no contributions. */
    SLIDE_LIST
}
