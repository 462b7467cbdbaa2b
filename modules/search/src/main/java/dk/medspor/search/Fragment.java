package dk.medspor.search;

/**
 * A stretch of a text.
 *
 * @param found whether it is one of the words that were looked for
 */
public record Fragment(String text, boolean found) {}
