package dk.medspor.audit.mentions;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Words that a text has to hold, all of them, in any order and also as parts of longer words.
 * Whether letters are large or small does not count.
 */
record MentionedWords(List<String> words) implements Predicate<String> {

    private static final Locale DANISH = Locale.of("da", "DK");

    static MentionedWords of(String words) {
        return new MentionedWords(List.of(words.strip().toLowerCase(DANISH).split("\\s+")));
    }

    @Override
    public boolean test(String text) {
        String small = text.toLowerCase(DANISH);
        return words.stream().allMatch(small::contains);
    }
}
