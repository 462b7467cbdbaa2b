package dk.medspor.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds names by the beginnings of their words. Case does not matter, nor do accents, but Danish
 * letters are letters of their own: "Åse" is found by "åse" and by the older spelling "aase", and
 * not by "ase".
 */
final class NameSearch {

    private static final Locale DANISH = Locale.of("da");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final List<String> wanted;

    private NameSearch(List<String> wanted) {
        this.wanted = wanted;
    }

    static NameSearch of(String query) {
        return new NameSearch(words(query).toList());
    }

    /** Whether every word that is looked for begins a word of the person's name or address. */
    boolean finds(PersonDetails person) {
        List<String> words =
                Stream.concat(Stream.of(person.name()), person.email().stream())
                        .flatMap(it -> words(it.value()))
                        .toList();
        return wanted.stream().allMatch(it -> words.stream().anyMatch(word -> word.startsWith(it)));
    }

    static Stream<String> words(String text) {
        return Arrays.stream(NO_WORD.split(folded(text))).filter(it -> !it.isEmpty());
    }

    private static String folded(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(DANISH);
        String letters = lower.replace("å", "aa");
        return ACCENTS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
    }
}
