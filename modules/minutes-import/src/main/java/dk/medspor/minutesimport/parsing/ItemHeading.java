package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.HeadingRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that heads an item of an agenda.
 *
 * @param textStart where its title begins, behind the number
 * @param title as it stands there, with slot, purpose and page number
 */
record ItemHeading(int number, int textStart, String title, HeadingRule rule) {

    private static final Pattern PREFIXED =
            Pattern.compile(
                    "(?iU)(?:ad\\.?|(?:dagsordens)?punkt|pkt\\.?|sag nr\\.?)\\s*(?:nr\\.?\\s*)?"
                            + "(\\d{1,3})\\s*[.:)–—-]{0,2}\\s+(?=\\p{L}|[\"”'(§])");
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?U)(?:(?:ad|punkt|pkt\\.?)\\s+)?(\\d{1,3})\\s*[.:)–-]?\\s+(?=\\p{L}|[\"”'(§])");
    private static final Pattern UNEVEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** {@code Punkt 3: Text}, {@code Ad 3. Text}. */
    static Optional<ItemHeading> prefixed(String text) {
        return read(PREFIXED.matcher(text), text, HeadingRule.AGENDA_ITEM);
    }

    /** {@code 3. Text} as a heading by its sign or style. */
    static Optional<ItemHeading> signed(String text) {
        return prefixed(text).or(() -> read(SIGNED.matcher(text), text, HeadingRule.AGENDA_ITEM));
    }

    private static Optional<ItemHeading> read(Matcher match, String text, HeadingRule rule) {
        return match.lookingAt()
                ? Optional.of(
                        new ItemHeading(
                                Integer.parseInt(match.group(1)),
                                match.end(),
                                text.substring(match.end()),
                                rule))
                : Optional.empty();
    }

    /** What two headings of the same item have in common. */
    String key() {
        return key(title);
    }

    static String key(String title) {
        var plain = ItemTitle.of(WrittenText.of(List.of(title))).title();
        return UNEVEN.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    boolean sameAs(ItemHeading other) {
        String mine = key();
        String others = other.key();
        return number == other.number
                && !mine.isEmpty()
                && !others.isEmpty()
                && (mine.startsWith(others) || others.startsWith(mine));
    }
}
