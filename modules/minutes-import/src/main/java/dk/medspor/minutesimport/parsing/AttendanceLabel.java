package dk.medspor.minutesimport.parsing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that head a list of people in minutes.
 *
 * @param present false for apologies, empty where only the side is said
 * @param side management or employees, where the words say it
 */
record AttendanceLabel(Optional<Boolean> present, Optional<String> side) {

    private static final String MANAGEMENT =
            "(?:for )?(?:ledelsessiden|a-siden|ledelsesrepræsentanter(?:ne)?|ledelsen|ledere)";
    private static final String EMPLOYEES =
            "(?:for )?(?:medarbejdersiden|b-siden|medarbejderrepræsentanter(?:ne)?|"
                    + "medarbejderne|medarbejdere)";
    private static final String PRESENT =
            "(?:møde)?deltagere|deltog|til ?stede|fremmødte|mødt|medlemmer|"
                    + "øvrige deltagere|gæster";
    private static final String ABSENT =
            "afbud(?: fra)?|fraværende|ikke til ?stede|meldt afbud|udeblevet";
    private static final String SIDES = MANAGEMENT + "|" + EMPLOYEES;
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?iU)(?:(?<present>"
                            + PRESENT
                            + ")|(?<absent>"
                            + ABSENT
                            + "))?"
                            + "(?:,? ?(?:fra |for )?(?:(?<management>"
                            + MANAGEMENT
                            + ")|(?<employees>"
                            + EMPLOYEES
                            + ")))? ?:?");
    private static final Pattern BEFORE_NAMES =
            Pattern.compile(
                    "(?iU)\\*{0,2}(?:"
                            + PRESENT
                            + "|"
                            + ABSENT
                            + "|"
                            + SIDES
                            + ") ?:\\*{0,2}\\s+(?=\\S)");

    /** What a line heads that says nothing else. */
    static Optional<AttendanceLabel> of(String text) {
        Matcher match = ALONE.matcher(text);
        if (!match.matches() || text.isEmpty() || text.equals(":")) {
            return Optional.empty();
        }
        boolean here = match.end("present") >= 0;
        boolean away = match.end("absent") >= 0;
        return Optional.of(
                new AttendanceLabel(
                        here || away ? Optional.of(here) : Optional.empty(), side(match)));
    }

    private static Optional<String> side(Matcher match) {
        if (match.end("management") >= 0) {
            return Optional.of("MANAGEMENT");
        }
        return match.end("employees") >= 0 ? Optional.of("EMPLOYEE") : Optional.empty();
    }

    /** How long the words are that names follow on the same line; 0 when there are none. */
    static int lengthBeforeNames(String text) {
        Matcher match = BEFORE_NAMES.matcher(text);
        return match.lookingAt() ? match.end() : 0;
    }

    /** A side alone goes on with who was there; new words for attendance end the side. */
    AttendanceLabel after(AttendanceLabel before) {
        return new AttendanceLabel(present.or(before::present), side);
    }
}
