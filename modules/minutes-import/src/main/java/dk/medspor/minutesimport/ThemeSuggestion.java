package dk.medspor.minutesimport;

import java.util.List;

/**
 * A theme that something said may be about, and why.
 *
 * @param theme its number
 * @param reasons the words that they share, those that tell most first
 */
public record ThemeSuggestion(int theme, List<Reason> reasons) {

    public ThemeSuggestion {
        reasons = List.copyOf(reasons);
    }

    /**
     * A word that they share.
     *
     * @param word as it was said
     */
    public record Reason(String word, Place place) {}

    /** Where the theme has the word; the best place first. */
    public enum Place {
        /** In its title. */
        TITLE,
        /** In its description. */
        DESCRIPTION,
        /** In something that somebody has coded to it. */
        CODED
    }
}
