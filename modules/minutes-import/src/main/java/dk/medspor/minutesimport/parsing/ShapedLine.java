package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.source.SourceLine;

/** A line, what it looks like, and where its text begins behind the marker. */
record ShapedLine(SourceLine line, Shape shape, int textStart) {

    Piece piece() {
        return new Piece(line, textStart);
    }

    String text() {
        return piece().text();
    }
}
