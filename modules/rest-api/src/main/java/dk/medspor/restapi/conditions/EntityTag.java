package dk.medspor.restapi.conditions;

import dk.medspor.eventlog.Conditions.Unchanged;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** Entity tags (RFC 9110, 8.8.3): the position of the last event on a resource, in quotes. */
final class EntityTag {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e]*)\"");
    private static final Pattern LIST =
            Pattern.compile("%1$s(\\s*,\\s*%1$s)*".formatted(TAG.pattern()));
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final int LONGEST = 1_000;

    private EntityTag() {}

    static String of(long position) {
        return "\"" + position + "\"";
    }

    /**
     * What {@code If-Match} allows; {@code *} allows everything. A weak tag, or one that was never
     * given out, is well-formed but allows nothing.
     */
    static Optional<Unchanged> expected(List<String> headers) {
        String all = String.join(", ", headers).strip();
        if (all.equals("*")) {
            return Optional.empty();
        }
        if (all.length() > LONGEST || !LIST.matcher(all).matches()) {
            throw new ProblemException(Problem.invalid(HttpHeaders.IF_MATCH, "entity-tag"));
        }
        return Optional.of(new Unchanged(positions(all)));
    }

    private static Set<Long> positions(String tags) {
        return TAG.matcher(tags)
                .results()
                .filter(it -> it.group(1) == null)
                .map((MatchResult it) -> it.group(2))
                .filter(it -> POSITION.matcher(it).matches())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
