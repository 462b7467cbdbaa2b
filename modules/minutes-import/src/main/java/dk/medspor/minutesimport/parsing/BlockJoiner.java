package dk.medspor.minutesimport.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins lines into blocks. Page markers and addresses alone on a line neither end a block nor
 * become text: they are kept beside the blocks.
 */
final class BlockJoiner {

    private final Continuation continuation;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> artefacts = new ArrayList<>();
    private Optional<OpenBlock> open = Optional.empty();
    private Optional<OpenBlock> address = Optional.empty();
    private boolean afterBlank;
    private boolean preamble = true;

    private BlockJoiner(List<ShapedLine> lines) {
        continuation = Continuation.of(lines);
    }

    /** The blocks of a document, in its order, and what stands between them without being text. */
    record Joined(List<Block> blocks, List<Block> artefacts) {}

    static Joined join(List<ShapedLine> lines) {
        var joiner = new BlockJoiner(lines);
        for (int i = 0; i < lines.size(); i++) {
            joiner.next(i, lines.get(i));
        }
        joiner.closeAddress();
        joiner.close();
        return new Joined(List.copyOf(joiner.blocks), List.copyOf(joiner.artefacts));
    }

    private void next(int index, ShapedLine read) {
        var line = seenAfter(read);
        if (goesOnInAddress(line)) {
            address.ifPresent(block -> block.take(line));
            return;
        }
        closeAddress();
        switch (line.shape()) {
            case Shape.Blank blank -> afterBlank = true;
            case Shape.PageMarker marker -> artefacts.add(new OpenBlock(line).close());
            case Shape.PageMargin margin -> artefacts.add(new OpenBlock(line).close());
            case Shape.Address link -> address = Optional.of(new OpenBlock(line));
            default -> text(index, line);
        }
    }

    /** A date directly under text is the end of its sentence. */
    private ShapedLine seenAfter(ShapedLine line) {
        return line.shape() instanceof Shape.DateLine && open.isPresent() && !afterBlank
                ? new ShapedLine(line.line(), new Shape.Plain(), line.textStart())
                : line;
    }

    private void text(int index, ShapedLine line) {
        boolean joined = open.isPresent() && joins(index, line, open.get());
        if (!joined) {
            close();
            var shaped = preamble ? line : withoutPreambleShape(line);
            preamble &= belongsToPreamble(shaped.shape());
            open = Optional.of(new OpenBlock(shaped));
        }
        afterBlank = false;
    }

    private boolean joins(int index, ShapedLine line, OpenBlock block) {
        if (line.shape() instanceof Shape.Dash && block.shape() instanceof Shape.Bullet) {
            block.takeSubItem(line);
            return true;
        }
        boolean goesOn = continuation.goesOn(index, line, block, afterBlank, preamble);
        if (goesOn) {
            block.take(line);
        }
        return goesOn;
    }

    /** Fields and the kind of the document stand at its head only; further down they are text. */
    private static ShapedLine withoutPreambleShape(ShapedLine line) {
        return Continuation.isHeadOfDocument(line.shape())
                ? new ShapedLine(
                        line.line(), LineShapes.plainOrCapitals(line.text()), line.textStart())
                : line;
    }

    private static boolean belongsToPreamble(Shape shape) {
        return shape instanceof Shape.Plain
                || shape instanceof Shape.SignedHeading
                || shape instanceof Shape.DateLine
                || shape instanceof Shape.Capitals
                || Continuation.isHeadOfDocument(shape);
    }

    /** A line end may cut an address at a hyphen. */
    private boolean goesOnInAddress(ShapedLine line) {
        return line.shape() instanceof Shape.Plain
                && address.filter(block -> block.lastPiece().text().endsWith("-")).isPresent()
                && Words.startsLowerCase(line.text())
                && line.text().indexOf(' ') < 0;
    }

    private void closeAddress() {
        address.ifPresent(block -> artefacts.add(block.close()));
        address = Optional.empty();
    }

    private void close() {
        open.ifPresent(block -> blocks.add(block.close()));
        open = Optional.empty();
    }
}
