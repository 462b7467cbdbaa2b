package dk.medspor.minutesimport;

import java.util.Optional;

/**
 * A stretch of the source without anything else in it.
 *
 * @param page of the document, from 1, when the source has pages
 * @param firstLine from 1
 * @param lastLine the line that the stretch ends in
 * @param firstChar where it begins in the first line, in UTF-16 units from 1; a list marker or
 *     heading sign belongs to it
 * @param lastChar where it ends in the last line, that character included
 */
public record Span(
        Optional<Integer> page, int firstLine, int lastLine, int firstChar, int lastChar) {

    public Span {
        if (firstLine < 1 || lastLine < firstLine || firstChar < 1 || lastChar < 1) {
            throw new IllegalArgumentException("No stretch of a text");
        }
    }
}
