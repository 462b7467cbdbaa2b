package dk.medspor.minutesimport;

import java.util.List;
import java.util.stream.Stream;

/** The one place in a draft that a stretch of the source belongs to. */
public record Home(Kind kind, List<Span> spans) implements Sourced {

    public Home {
        spans = List.copyOf(spans);
    }

    static Stream<Home> of(Kind kind, List<? extends Sourced> elements) {
        return elements.stream().map(element -> new Home(kind, element.spans()));
    }

    /** What kinds of homes there are. */
    public enum Kind {
        DOCUMENT,
        PARTICIPANT,
        PROGRAMME,
        AGENDA,
        HEADING,
        CONTRIBUTION,
        SUB_ITEM,
        LIST_ITEM,
        MEMBER,
        TASK,
        THEME,
        MILESTONE,
        RECOMMENDATION,
        TEMPLATE,
        TABLE,
        FOLLOW_UP,
        REMARK,
        ATTACHMENT,
        NARRATIVE,
        ARTEFACT,
        UNPLACED
    }
}
