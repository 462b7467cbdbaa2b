package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Heading;
import dk.medspor.minutesimport.HeadingRule;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Span;
import dk.medspor.minutesimport.source.Layout;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that belong together.
 *
 * @param shape of the first of them
 * @param subItems the dashes under a bullet
 * @param text of its own lines, without what lies under it
 */
record Block(Shape shape, List<Piece> pieces, List<Block> subItems, String text) {

    Block {
        pieces = List.copyOf(pieces);
        subItems = List.copyOf(subItems);
    }

    static Block of(Shape shape, List<Piece> pieces, List<Block> subItems) {
        var text = WrittenText.of(pieces.stream().map(Piece::text).toList());
        return new Block(shape, pieces, subItems, text);
    }

    List<Span> spans() {
        return Piece.spans(pieces);
    }

    Passage passage() {
        return new Passage(text, spans());
    }

    Heading heading(HeadingRule rule) {
        return new Heading(text, rule, spans());
    }

    /** With the number that it begins with, for in a running text that says something. */
    String numberedText() {
        if (!(shape instanceof Shape.Numbered)) {
            return text;
        }
        var first = pieces.getFirst();
        int start = first.line().start();
        return first.line().text().substring(start, first.textStart()).strip() + " " + text;
    }

    boolean headsSlide() {
        return pieces.stream().anyMatch(it -> it.line().layout() instanceof Layout.SlideTitle);
    }

    boolean isItem() {
        return shape instanceof Shape.Bullet || shape instanceof Shape.Dash;
    }

    boolean isParagraph() {
        return shape instanceof Shape.Plain || shape instanceof Shape.DateLine;
    }

    /** The lines of the block and of what lies under it. */
    List<Piece> allPieces() {
        var all = new ArrayList<>(pieces);
        subItems.forEach(item -> all.addAll(item.allPieces()));
        return all;
    }
}
