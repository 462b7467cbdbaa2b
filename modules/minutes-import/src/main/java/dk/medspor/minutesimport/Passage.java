package dk.medspor.minutesimport;

import java.util.List;

/** A piece of text of the document, cleaned of markers and line ends. */
public record Passage(String text, List<Span> spans) implements Sourced {

    public Passage {
        spans = List.copyOf(spans);
    }
}
