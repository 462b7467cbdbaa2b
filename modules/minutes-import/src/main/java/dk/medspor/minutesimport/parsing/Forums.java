package dk.medspor.minutesimport.parsing;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where something shall be taken up: a meeting, or a body by its abbreviation. */
final class Forums {

    private static final Pattern MEETING =
            Pattern.compile(
                    "(?iU)\\b(?:på|til|ved) (?:(?:et|kommende|næste|førstkommende) ){0,3}"
                            + "((?:(?!(?:på|til|ved|i|om) )[\\p{L}-]+ ){0,5}?\\p{L}*mødet?)\\b");
    private static final Pattern BODY =
            Pattern.compile(
                    "\\b[Pp]å (H?MU|[HLFCSO]MU|[HLFC]-MED|MED-\\p{L}+|Hovedudvalget|HovedMED)\\b");

    private static final Pattern BEFORE_DAY = Pattern.compile(" (?:den |d\\. ?)?");

    private Forums() {}

    static Optional<String> in(String text) {
        var meeting = MEETING.matcher(text);
        if (meeting.find()) {
            boolean alone = meeting.group(1).equals("mødet");
            return Optional.of(
                    alone
                            ? meeting.group(1) + dayBehind(text.substring(meeting.end()))
                            : meeting.group(1));
        }
        var body = BODY.matcher(text);
        return body.find() ? Optional.of(body.group(1)) : Optional.empty();
    }

    /** Only its day says which meeting "the meeting" is. */
    private static String dayBehind(String text) {
        return DanishDates.in(text, Optional.empty()).stream()
                .findFirst()
                .filter(it -> BEFORE_DAY.matcher(text.substring(0, it.start())).matches())
                .map(it -> text.substring(0, it.end()))
                .orElse("");
    }
}
