package dk.medspor.minutesimport;

/**
 * One correction of a draft by somebody who looks it through. It names elements by JSON Pointers
 * (RFC 6901) into the draft as the corrections before it left it; it moves and cuts what the
 * document says and never writes anything.
 *
 * @param at the element
 * @param to where it goes, or what it is to be; empty where nothing is to be said
 * @param place where its text is cut, in UTF-16 units from its beginning; 0 where it is not
 */
public record Edit(Kind kind, String at, String to, int place) {

    /** What is corrected. */
    public enum Kind {
        /**
         * The element belongs to the place {@code to}: the end of a list as {@code /narrative/-},
         * before another element as {@code /sections/0/contributions/2}, the statement or decision
         * of an item, or {@code /sections/-} where it heads a part of its own. What is dismissed
         * goes to {@code /artefacts/-}.
         */
        MOVE,
        /** The element is two: its text is cut at {@code place}. */
        SPLIT,
        /** The element and the one before it in its list are one. */
        MERGE,
        /** The contribution is of the {@link ContributionKind} {@code to}, or of none. */
        KIND,
        /** The section is of the {@link SectionType} {@code to}. */
        TYPE
    }

    public static Edit move(String at, String to) {
        return new Edit(Kind.MOVE, at, to, 0);
    }

    public static Edit split(String at, int place) {
        return new Edit(Kind.SPLIT, at, "", place);
    }

    public static Edit merge(String at) {
        return new Edit(Kind.MERGE, at, "", 0);
    }
}
