package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.GroupMembers;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line that is only a name of two to five words, and perhaps a role in brackets. */
final class PersonLine {

    private static final Pattern PERSON =
            Pattern.compile(
                    "(\\p{Lu}[\\p{L}.'-]*(?: (?:\\p{Lu}[\\p{L}.'-]*|van|von|de|af)){1,4})(?: \\(([^()]+)\\))?");

    private PersonLine() {}

    static boolean isPerson(Block item) {
        return item.subItems().isEmpty() && PERSON.matcher(item.text()).matches();
    }

    static GroupMembers.Member member(Block item) {
        var match = PERSON.matcher(item.text());
        var role = match.matches() ? Optional.ofNullable(match.group(2)) : Optional.<String>empty();
        var name = role.isPresent() ? item.text().substring(0, match.end(1)) : item.text();
        return new GroupMembers.Member(name, role, item.spans());
    }
}
