package dk.medspor.minutesimport;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a theme.
 *
 * @param number in its list
 * @param coded what was said that somebody has coded to it
 */
public record ThemeWords(
        int number, String title, Optional<String> description, List<String> coded) {

    public ThemeWords {
        coded = List.copyOf(coded);
    }
}
