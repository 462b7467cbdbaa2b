package dk.medspor.people;

import dk.medspor.people.Likeness.Reason;
import java.util.List;
import java.util.Optional;

/** How alike two names are, as Danes write them: Kirsten and Kirstine, Sørensen and Soerensen. */
final class NameLikeness {

    private static final int LETTERS_FOR_ONE_OTHER = 4;

    private NameLikeness() {}

    static Optional<Reason> between(String written, String registered) {
        List<String> one = NameSearch.words(written).toList();
        List<String> other = NameSearch.words(registered).toList();
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        if (one.equals(other)) {
            return Optional.of(Reason.SAME_NAME);
        }
        if (Math.min(one.size(), other.size()) > 1
                && (other.containsAll(one) || one.containsAll(other))) {
            return Optional.of(Reason.PART_OF_NAME);
        }
        return similar(one, other) ? Optional.of(Reason.SIMILAR_NAME) : Optional.empty();
    }

    /** First and last word count; who is between them is often left out. */
    private static boolean similar(List<String> one, List<String> other) {
        return one.size() > 1
                && other.size() > 1
                && alike(one.getFirst(), other.getFirst())
                && alike(one.getLast(), other.getLast());
    }

    private static boolean alike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return distance(one, other) <= shorter / LETTERS_FOR_ONE_OTHER;
    }

    /** Levenshtein's: how many letters are put in, left out or changed. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + changed);
            }
            before = now;
        }
        return before[other.length()];
    }
}
