package dk.medspor.minutesimport.parsing;

import java.util.ArrayList;
import java.util.List;

/** A block that may still take lines. */
final class OpenBlock {

    private final Shape shape;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<OpenBlock> subItems = new ArrayList<>();

    OpenBlock(ShapedLine first) {
        shape = first.shape();
        pieces.add(first.piece());
    }

    Shape shape() {
        return shape;
    }

    boolean isItem() {
        return shape instanceof Shape.Bullet || shape instanceof Shape.Dash;
    }

    /** Text goes on in the innermost item that is open. */
    void take(ShapedLine line) {
        if (subItems.isEmpty()) {
            pieces.add(line.piece());
        } else {
            subItems.getLast().take(line);
        }
    }

    void takeSubItem(ShapedLine line) {
        subItems.add(new OpenBlock(line));
    }

    Piece lastPiece() {
        return subItems.isEmpty() ? pieces.getLast() : subItems.getLast().lastPiece();
    }

    Block close() {
        return Block.of(shape, pieces, subItems.stream().map(OpenBlock::close).toList());
    }
}
