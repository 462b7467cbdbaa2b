package dk.medspor.search;

import dk.medspor.search.text.Stems;
import dk.medspor.search.text.Stems.Stem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.da.DanishAnalyzer;

/**
 * What is looked for: words, and phrases in quotes. Anything else that somebody types is no sign of
 * anything, so nothing can be typed that is not understood.
 *
 * @param sought each one or more stems that stand side by side; all of them are to be found
 */
public record SearchWords(List<List<String>> sought) {

    /** How many characters are read. */
    public static final int LONGEST = 200;

    /** How many words are looked for. */
    public static final int MOST = 20;

    private static final Pattern PHRASE_OR_WORD =
            Pattern.compile("[\"“”„«»]([^\"“”„«»]*)(?:[\"“”„«»]|$)|([^\\s\"“”„«»]+)");

    public SearchWords {
        sought = sought.stream().map(List::copyOf).toList();
    }

    /** Why the text cannot be looked for; empty when it can. */
    public static Optional<SearchFault> fault(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(SearchFault.TOO_LONG);
        }
        List<List<String>> sought = of(text).sought();
        if (sought.isEmpty()) {
            return Optional.of(SearchFault.NO_WORDS);
        }
        return sought.stream().mapToInt(List::size).sum() > MOST
                ? Optional.of(SearchFault.TOO_MANY_WORDS)
                : Optional.empty();
    }

    /**
     * Reads what somebody has typed. Words that stand in every text are left out next to others; in
     * capitals, like MED, they are meant.
     */
    public static SearchWords of(String text) {
        List<List<String>> all = new ArrayList<>();
        List<List<String>> meant = new ArrayList<>();
        Matcher typed = PHRASE_OR_WORD.matcher(text);
        while (typed.find()) {
            Optional<String> phrase = Optional.ofNullable(typed.group(1));
            String words = phrase.orElseGet(() -> typed.group(2));
            List<String> stems = Stems.of(words).stream().map(Stem::text).toList();
            if (!stems.isEmpty()) {
                all.add(stems);
                if (phrase.isPresent() || !isFiller(words)) {
                    meant.add(stems);
                }
            }
        }
        return new SearchWords((meant.isEmpty() ? all : meant).stream().distinct().toList());
    }

    private static boolean isFiller(String word) {
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return !capitals
                && DanishAnalyzer.getDefaultStopSet().contains(word.toLowerCase(Locale.ROOT));
    }

    /** Every stem that is looked for. */
    Set<String> stems() {
        return sought.stream().flatMap(List::stream).collect(Collectors.toSet());
    }
}
