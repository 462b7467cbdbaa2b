package dk.medspor.minutesimport.parsing;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where something shall be taken up: a meeting, or a body by its abbreviation. */
final class Forums {

    private static final Pattern MEETING =
            Pattern.compile(
                    "(?iU)\\b(?:på|til|ved) (?:(?:et|kommende|næste|førstkommende) ){0,3}"
                            + "((?:[\\p{L}-]+ ){0,5}?\\p{L}*mødet?)\\b");
    private static final Pattern BODY =
            Pattern.compile(
                    "\\b[Pp]å (H?MU|[HLFCSO]MU|[HLFC]-MED|MED-\\p{L}+|Hovedudvalget|HovedMED)\\b");

    private Forums() {}

    static Optional<String> in(String text) {
        var meeting = MEETING.matcher(text);
        if (meeting.find()) {
            return Optional.of(meeting.group(1));
        }
        var body = BODY.matcher(text);
        return body.find() ? Optional.of(body.group(1)) : Optional.empty();
    }
}
