package dk.medspor.minutesimport.parsing;

import java.util.Optional;

/** The line of a theme: its title, and after a colon perhaps its description. */
record ThemeLine(String title, Optional<String> description) {

    static ThemeLine of(String text) {
        int colon = text.indexOf(": ");
        return colon < 0
                ? new ThemeLine(text, Optional.empty())
                : new ThemeLine(text.substring(0, colon), Optional.of(text.substring(colon + 2)));
    }
}
