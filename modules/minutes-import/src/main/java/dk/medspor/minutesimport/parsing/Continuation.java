package dk.medspor.minutesimport.parsing;

import java.util.List;

/**
 * Whether a line without a marker goes on with the block before it.
 *
 * <p>Directly under it: yes. After a blank line: if it begins in lower case, for a page break may
 * cut a sentence; and after a bullet also if another bullet comes before any heading. Otherwise it
 * ends the block. No page break cuts the text of slides: there a blank line always ends it.
 */
final class Continuation {

    private static final int WIDEST_WRAPPED_LINE = 130;
    private static final double CLEARLY_SHORT = 0.85;
    private static final int LONGEST_LABEL = 60;

    private final boolean[] bulletAhead;
    private final int width;
    private final boolean slides;

    private Continuation(boolean[] bulletAhead, int width, boolean slides) {
        this.bulletAhead = bulletAhead;
        this.width = width;
        this.slides = slides;
    }

    static Continuation of(List<ShapedLine> lines) {
        var ahead = new boolean[lines.size()];
        boolean bullet = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            ahead[i] = bullet;
            bullet = afterThis(lines.get(i), bullet);
        }
        int widest = lines.stream().mapToInt(line -> line.line().end()).max().orElse(0);
        return new Continuation(
                ahead, widest <= WIDEST_WRAPPED_LINE ? widest : 0, Roles.areSlides(lines));
    }

    /** Whether, seen from the line before, a bullet comes next and no heading. */
    private static boolean afterThis(ShapedLine line, boolean bulletLater) {
        return switch (line.shape()) {
            case Shape.Bullet bullet -> true;
            case Shape.Dash dash -> true;
            case Shape.Blank blank -> bulletLater;
            case Shape.PageMarker marker -> bulletLater;
            case Shape.PageMargin margin -> bulletLater;
            case Shape.Address address -> bulletLater;
            case Shape.Field field -> bulletLater;
            case Shape.KindLine kind -> bulletLater;
            case Shape.Plain plain -> bulletLater && !Words.endsWithColon(line.text());
            default -> false;
        };
    }

    static boolean isHeadOfDocument(Shape shape) {
        return shape instanceof Shape.Field || shape instanceof Shape.KindLine;
    }

    boolean goesOn(
            int index, ShapedLine line, OpenBlock block, boolean afterBlank, boolean preamble) {
        if (!isText(line.shape(), preamble) && !isCapitalsInText(line, afterBlank)) {
            return false;
        }
        if (slides && afterBlank) {
            return false;
        }
        boolean lowerCase = Words.startsLowerCase(line.text());
        return switch (block.shape()) {
            case Shape.Bullet bullet -> goesOnInItem(index, line, afterBlank);
            case Shape.Dash dash -> goesOnInItem(index, line, afterBlank);
            case Shape.Numbered numbered -> lowerCase || (!afterBlank && !isLabel(line));
            case Shape.Plain plain ->
                    afterBlank ? lowerCase && cutByPage(block) : !breaks(block, line);
            case Shape.KindLine kind -> kind.titled() && lowerCase;
            case Shape.Field field -> lowerCase && !afterBlank;
            case Shape.AttachmentLine attachment -> lowerCase && !afterBlank;
            case Shape.ItemHeading heading -> lowerCase && !afterBlank;
            case Shape.HeadLine field -> lowerCase && !afterBlank;
            case Shape.Person person -> !afterBlank;
            default -> false;
        };
    }

    private boolean goesOnInItem(int index, ShapedLine line, boolean afterBlank) {
        if (Words.startsLowerCase(line.text())) {
            return true;
        }
        if (!afterBlank) {
            return !isLabel(line);
        }
        return bulletAhead[index] && !Words.endsWithColon(line.text());
    }

    private static boolean isText(Shape shape, boolean preamble) {
        return shape instanceof Shape.Plain || (!preamble && isHeadOfDocument(shape));
    }

    /** A single word in capitals may be the end of a sentence; several are a heading. */
    private static boolean isCapitalsInText(ShapedLine line, boolean afterBlank) {
        return line.shape() instanceof Shape.Capitals
                && !afterBlank
                && Words.count(line.text()) == 1;
    }

    /** A page break cuts a paragraph where no sentence ends. */
    private static boolean cutByPage(OpenBlock block) {
        var text = block.lastPiece().text();
        return !Words.endsSentence(text)
                && !Words.endsWithColon(text)
                && Forms.source(text).isEmpty();
    }

    /** A capital, a few words and a colon: a heading, even directly under text. */
    private static boolean isLabel(ShapedLine line) {
        return Words.endsWithColon(line.text()) && line.text().length() <= LONGEST_LABEL;
    }

    /** A new paragraph without a blank line: the line before ended early, on purpose. */
    private boolean breaks(OpenBlock block, ShapedLine line) {
        if (Words.startsLowerCase(line.text())) {
            return false;
        }
        var before = block.lastPiece();
        boolean early = before.line().end() < width * CLEARLY_SHORT;
        if (Words.endsSentence(before.text())) {
            return early || isLabel(line);
        }
        return Words.endsWithColon(before.text());
    }
}
