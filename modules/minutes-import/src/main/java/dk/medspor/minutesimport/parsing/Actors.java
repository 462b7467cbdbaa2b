package dk.medspor.minutesimport.parsing;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who acts: the few words that a clause begins with, right before its verb. */
final class Actors {

    private static final Pattern CLAUSE = Pattern.compile("(?<=:) ");
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?U)(?!Hv(?:ad|em|or|ilke))((?:§ ?\\d{1,3},? stk\\. ?\\d{1,2}-\\p{L}+|\\p{Lu}[\\p{L}’'-]*)"
                            + "(?: [\\p{L}’'-]+){0,3}?) "
                            + "(?:kan|skal|vil|bør|bekræftede|lovede|oplyste|kommer|behandler|sørger|"
                            + "undersøger|arbejder)\\b.*");

    private static final Pattern WE = Pattern.compile("(?iU)\\b\\p{L}+r vi\\b");
    private static final Pattern BODY_OF_MEETING =
            Pattern.compile("(?U)(?:.* )?(\\p{Lu}[\\p{L}-]*(?: [\\p{L}-]+)*?) mødet?");

    private Actors() {}

    /** Who acts; where that is "we" at the meeting of a body, the body. */
    static Optional<String> in(String text, Optional<String> forum) {
        return in(text).or(() -> forum.filter(_ -> WE.matcher(text).find()).flatMap(Actors::body));
    }

    private static Optional<String> body(String forum) {
        var match = BODY_OF_MEETING.matcher(forum);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    static Optional<String> in(String text) {
        var actors = new ArrayList<String>();
        for (var clause : CLAUSE.split(text, 0)) {
            var match = SUBJECT.matcher(clause);
            if (match.matches()) {
                actors.add(actors.isEmpty() ? match.group(1) : uncapitalised(match.group(1)));
            }
        }
        return actors.isEmpty() ? Optional.empty() : Optional.of(String.join(" / ", actors));
    }

    /** An abbreviation keeps its capitals. */
    private static String uncapitalised(String words) {
        boolean word = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return word ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }
}
