package dk.medspor.minutesimport;

import java.util.List;

/** Something that the reader of a draft should look at. */
public record Warning(Kind kind, List<Span> spans) implements Sourced {

    public Warning {
        spans = List.copyOf(spans);
    }

    /** What is doubtful. */
    public enum Kind {
        /** No block of answers was found. */
        NO_SECTIONS,
        /** The document names no meeting with a date. */
        NO_MEETING,
        /** A group, station, question or theme has no contribution. */
        NOTHING_RECORDED,
        /** A number opens answers, but no question or theme has it. */
        ANSWERS_WITHOUT_QUESTION,
        /** Some text found no place. */
        UNPLACED_TEXT
    }
}
