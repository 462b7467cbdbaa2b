package dk.medspor.minutesimport;

import java.util.List;

/** A field of a template that the document shows, with its example. */
public record TemplateField(String field, String example, List<Span> spans) implements Sourced {

    public TemplateField {
        spans = List.copyOf(spans);
    }
}
