package dk.medspor.minutesimport;

import java.util.List;

/** An address on the web that the document points to. */
public record Link(String url, List<Span> spans) implements Sourced {

    public Link {
        spans = List.copyOf(spans);
    }
}
