package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import java.util.Optional;

/**
 * What a theme says.
 *
 * @param description what belongs to it, and what does not
 * @param parent the number of the theme it is a part of
 */
public record ThemeText(
        Protected<String> title,
        Optional<Protected<String>> description,
        Optional<Integer> parent) {

    /** It as a part of another theme, or of none. */
    public ThemeText under(Optional<Integer> another) {
        return new ThemeText(title, description, another);
    }
}
