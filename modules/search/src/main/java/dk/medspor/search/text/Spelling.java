package dk.medspor.search.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * One spelling of a word for all that mean the same. {@code aa} is {@code å}, as in names of
 * places; the Swedish and German letters are the Danish ones; accents do not count. {@code ae} and
 * {@code oe} stay what they are, since {@code poesi} and {@code Israel} are no slips of the pen.
 */
final class Spelling {

    /** What is put behind an abbreviation: HMU'er, TR'ernes. */
    private static final Pattern ENDING_AFTER_APOSTROPHE =
            Pattern.compile("['’](?:e|en|ens|er|ere|erne|ernes|ers|et|ets|s|t)$");

    private static final Pattern ACCENT = Pattern.compile("(?<!a(?=\u030a))\\p{Mn}");
    private static final String RING = "\u030a";

    private Spelling() {}

    /**
     * A word in that spelling.
     *
     * @param word in lower case
     */
    static String of(String word) {
        String bare = ENDING_AFTER_APOSTROPHE.matcher(word).replaceFirst("");
        String danish =
                Normalizer.normalize(bare, Normalizer.Form.NFC).replace('ä', 'æ').replace('ö', 'ø');
        String apart = Normalizer.normalize(danish, Normalizer.Form.NFD);
        return ACCENT.matcher(apart).replaceAll("").replace("a" + RING, "å").replace("aa", "å");
    }
}
