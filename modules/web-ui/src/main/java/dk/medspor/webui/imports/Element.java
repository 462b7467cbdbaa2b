package dk.medspor.webui.imports;

import dk.medspor.minutesimport.ContributionKind;
import dk.medspor.minutesimport.HeadingRule;
import dk.medspor.minutesimport.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An element of a draft as it is shown, beside the lines that it stands in.
 *
 * @param pointer its JSON Pointer (RFC 6901) into the draft
 * @param movable whether it can be corrected
 * @param why the rule that saw a heading
 * @param below what lies under it
 */
record Element(
        String pointer,
        String text,
        List<Span> spans,
        boolean movable,
        Optional<ContributionKind> kind,
        Optional<HeadingRule> why,
        List<Element> below) {

    private static final Pattern PART = Pattern.compile("/agenda/\\d+/([a-z]+).*");

    Element {
        spans = List.copyOf(spans);
        below = List.copyOf(below);
    }

    static Element movable(String pointer, String text, List<Span> spans) {
        return new Element(
                pointer, text, spans, true, Optional.empty(), Optional.empty(), List.of());
    }

    static Element fixed(String pointer, String text, List<Span> spans) {
        return new Element(
                pointer, text, spans, false, Optional.empty(), Optional.empty(), List.of());
    }

    /** Its id on the page. */
    public String anchor() {
        return anchor(pointer);
    }

    static String anchor(String pointer) {
        return "e" + pointer.replace('/', '-');
    }

    /** Which part of an item of the agenda it is; empty when it is none. */
    public String part() {
        var match = PART.matcher(pointer);
        return match.matches() ? match.group(1) : "";
    }

    /** The line that it begins in; 0 when it has none. */
    public int line() {
        return spans.stream().mapToInt(Span::firstLine).findFirst().orElse(0);
    }
}
