package dk.medspor.minutesimport;

import java.util.List;

/** A line that is not part of the text: it is passed over when lines are joined. */
public record Artefact(Kind kind, String text, List<Span> spans) implements Sourced {

    public Artefact {
        spans = List.copyOf(spans);
    }

    /** What the line is. */
    public enum Kind {
        /** {@code Side 1 af 4}. */
        PAGE_MARKER,
        /** What stands in the head or foot of a page. */
        PAGE_MARGIN,
        /** An address alone on its line. */
        LINK,
        /** The same address again, as extraction from PDF leaves it at page ends. */
        LINK_REPEAT,
        /** Somebody who looked the draft through has put it aside. */
        DISMISSED
    }
}
