package dk.medspor.minutesimport.parsing;

/** What the next paragraph or bullet belongs to. */
sealed interface Region {

    /** Nothing in particular. */
    record Open() implements Region {}

    /** The section whose heading came last. */
    record InSection(SectionBuilder section) implements Region {}

    /** The list of attachments. */
    record InAttachments() implements Region {}

    /** A theme that was named again, to say more about it. */
    record InTheme(ThemeBuilder theme) implements Region {}

    /** What shall happen, under a heading that closes the day. */
    record InFollowUps() implements Region {}
}
