package dk.medspor.minutesimport.source;

import java.util.Optional;

/**
 * A line of a document.
 *
 * @param number from 1
 * @param ordinal how many non-blank lines stand before it
 * @param page from 1, when the format has pages
 * @param text without its line end
 */
public record SourceLine(
        int number, int ordinal, Optional<Integer> page, Layout layout, String text) {

    /** Where the first non-blank character stands, from 0; the length of the text if none does. */
    public int start() {
        int start = 0;
        while (start < text.length() && Blanks.isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Behind the last non-blank character, from 0. */
    public int end() {
        int end = text.length();
        while (end > 0 && Blanks.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    public boolean isBlank() {
        return end() == 0;
    }
}
