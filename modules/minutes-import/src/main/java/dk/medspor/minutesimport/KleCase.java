package dk.medspor.minutesimport;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A case number by KLE, KL's journal plan for municipalities: subject, facet, serial number, year.
 *
 * @param subject for example {@code 12.34.56}
 * @param facet for example {@code G01}
 * @param serial of the case within subject and year
 */
public record KleCase(String subject, String facet, int serial, int year) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{2}\\.\\d{2}\\.\\d{2})-([A-Z]\\d{2})-(\\d{1,6})-(\\d{2})");

    /** The two digits that the subject begins with. */
    public String mainGroup() {
        return subject.substring(0, 2);
    }

    /** Main group and group. */
    public String group() {
        return subject.substring(0, 5);
    }

    /** Reads the parts, when the number is one by KLE. */
    public static Optional<KleCase> parse(String raw) {
        var match = FORM.matcher(raw);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new KleCase(
                        match.group(1),
                        match.group(2),
                        Integer.parseInt(match.group(3)),
                        2000 + Integer.parseInt(match.group(4))));
    }
}
