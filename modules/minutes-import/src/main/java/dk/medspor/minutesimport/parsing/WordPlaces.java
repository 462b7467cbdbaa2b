package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Span;
import java.util.List;
import java.util.Optional;

/** Finds words of a block again in its lines, one after the other. */
final class WordPlaces {

    private static final int LINES_AHEAD = 500;

    private final List<Piece> pieces;
    private int piece;
    private int from;

    WordPlaces(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Where the words stand next, unless a line end or markup cuts them. */
    Optional<List<Span>> next(String words) {
        for (int i = piece; i < Math.min(pieces.size(), piece + LINES_AHEAD); i++) {
            var line = pieces.get(i).line();
            int start =
                    line.text()
                            .indexOf(
                                    words,
                                    Math.max(i == piece ? from : 0, pieces.get(i).textStart()));
            if (start >= 0) {
                piece = i;
                from = start + words.length();
                return Optional.of(
                        List.of(
                                new Span(
                                        line.page(),
                                        line.number(),
                                        line.number(),
                                        start + 1,
                                        from)));
            }
        }
        return Optional.empty();
    }
}
