package dk.medspor.minutesimport.source;

/** What a format says of a line beside its characters. */
public sealed interface Layout {

    /** Nothing more. */
    record Body() implements Layout {}

    /**
     * The line is styled as a heading.
     *
     * @param level from 1
     */
    record Heading(int level) implements Layout {}

    /** The line heads a slide. */
    record SlideTitle() implements Layout {}

    /** The line stands in the head or foot of the page and is no part of the text. */
    record Margin() implements Layout {}
}
