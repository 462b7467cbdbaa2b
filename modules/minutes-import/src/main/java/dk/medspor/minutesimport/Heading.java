package dk.medspor.minutesimport;

import java.util.List;

/** A line that heads or introduces something, and why it is taken for one. */
public record Heading(String text, HeadingRule rule, List<Span> spans) implements Sourced {

    public Heading {
        spans = List.copyOf(spans);
    }
}
