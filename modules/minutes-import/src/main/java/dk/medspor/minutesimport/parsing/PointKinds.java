package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.ContributionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what sort of point something is, where the document says so: by the words before its colon,
 * by the heading that begins with the name of one sort and of no other, or by a question mark.
 */
final class PointKinds {

    private PointKinds() {}

    /** The names that documents give to the sorts of points. */
    private enum Name {
        EXPERIENCE(ContributionKind.EXPERIENCE, "erfaring(?:er)?"),
        CHALLENGE(ContributionKind.CHALLENGE, "udfordring(?:er)?|barrierer?|dilemma(?:er)?"),
        PROPOSAL(ContributionKind.PROPOSAL, "forslag|idé(?:er)?|ideer?|ønsker?"),
        QUESTION(ContributionKind.QUESTION, "spørgsmål"),
        GOOD_EXAMPLE(
                ContributionKind.GOOD_EXAMPLE, "(?:det |de )?god[et]e? eksemp(?:el|ler)|godt nyt"),
        DATA_NEED(ContributionKind.DATA_NEED, "databehov|behov for data");

        private final ContributionKind kind;
        private final Pattern anywhere;

        Name(ContributionKind kind, String words) {
            this.kind = kind;
            this.anywhere = Pattern.compile("(?iU)\\b(?:" + words + ")\\b");
        }

        boolean begins(String text) {
            return anywhere.matcher(text).lookingAt();
        }

        boolean isIn(String text) {
            return anywhere.matcher(text).find();
        }
    }

    static Optional<ContributionKind> of(String heading, String text) {
        int colon = text.indexOf(": ");
        return named(colon > 0 ? text.substring(0, colon) : "")
                .or(() -> named(heading))
                .or(() -> asked(text));
    }

    private static Optional<ContributionKind> named(String heading) {
        List<Name> found = Arrays.stream(Name.values()).filter(name -> name.isIn(heading)).toList();
        return found.stream()
                .filter(name -> found.size() == 1 && name.begins(heading))
                .map(name -> name.kind)
                .findFirst();
    }

    private static Optional<ContributionKind> asked(String text) {
        return Words.isQuestion(text) ? Optional.of(ContributionKind.QUESTION) : Optional.empty();
    }
}
