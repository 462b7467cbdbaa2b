package dk.medspor.minutesimport.parsing;

import java.time.Month;
import java.util.List;
import java.util.Locale;

/** The Danish months. */
final class Months {

    private static final List<String> NAMES =
            List.of(
                    "januar",
                    "februar",
                    "marts",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "december");

    /** All of them as a regular expression, common beginnings once, for it is searched for much. */
    static final String ANY =
            "a(?:pril|ugust)|december|februar|j(?:anuar|u[nl]i)|ma(?:j|rts)|november|oktober|september";

    private Months() {}

    static boolean isMonth(String word) {
        return NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    static Month of(String word) {
        return Month.of(NAMES.indexOf(word.toLowerCase(Locale.ROOT)) + 1);
    }
}
