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

    /** All of them, for a regular expression. */
    static final String ANY = String.join("|", NAMES);

    private Months() {}

    static boolean isMonth(String word) {
        return NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    static Month of(String word) {
        return Month.of(NAMES.indexOf(word.toLowerCase(Locale.ROOT)) + 1);
    }
}
