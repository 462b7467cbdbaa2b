package dk.medspor.minutesimport;

import java.util.List;
import java.util.stream.Stream;

/** Something that belongs to the document. */
public record Attachment(String text, Form form, List<Span> spans) implements Sourced {

    public Attachment {
        spans = List.copyOf(spans);
    }

    Stream<Home> homes() {
        return form == Form.MENTIONED
                ? Stream.empty()
                : Stream.of(new Home(Home.Kind.ATTACHMENT, spans));
    }

    /** How the document has it. */
    public enum Form {
        /** As an item of a list of attachments. */
        LISTED,
        /** In the same file, under this heading. */
        INLINE,
        /** Only spoken of, in text that has its home elsewhere. */
        MENTIONED
    }
}
