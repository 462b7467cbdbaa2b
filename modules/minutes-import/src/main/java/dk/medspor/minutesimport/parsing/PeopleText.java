package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Participant;
import dk.medspor.minutesimport.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People as minutes list them: a name, and in brackets or behind a comma what they are. */
final class PeopleText {

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|van|von|de|af|du)){1,4}";
    private static final Pattern PERSON =
            Pattern.compile(
                    "("
                            + NAME
                            + ")(?: ?\\(([^()]+)\\)|,\\s+(\\S.*?)|\\s+[-–]\\s+(\\S.*?))?[,;]?(?: og)?");
    private static final Pattern SEPARATOR =
            Pattern.compile("(?:[,;]\\s+(?:og )?|\\s+og\\s+)(?=" + NAME + "(?:[\\s,;(.]|$))");
    private static final Pattern OPEN_END = Pattern.compile(".*(?:[,;:]|\\bog)$");

    private PeopleText() {}

    static boolean isPerson(String text) {
        return PERSON.matcher(text).matches();
    }

    /** Where the next names of a list begin; a comma inside brackets separates nothing. */
    static List<Integer> starts(String text) {
        var starts = new ArrayList<Integer>();
        Matcher match = SEPARATOR.matcher(text);
        while (match.find()) {
            if (isOutsideBrackets(text, match.start())) {
                starts.add(match.end());
            }
        }
        return starts;
    }

    private static boolean isOutsideBrackets(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth <= 0;
    }

    /** Whether a list of names goes on with another name on the next line. */
    static boolean endsOpen(String text) {
        return OPEN_END.matcher(text).matches();
    }

    static Optional<Participant> read(String text, AttendanceLabel label, List<Span> spans) {
        Matcher match = PERSON.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        Optional<String> role =
                Optional.ofNullable(match.group(2))
                        .or(() -> Optional.ofNullable(match.group(3)))
                        .or(() -> Optional.ofNullable(match.group(4)));
        return Optional.of(
                new Participant(match.group(1), role, label.side(), label.present(), spans));
    }
}
