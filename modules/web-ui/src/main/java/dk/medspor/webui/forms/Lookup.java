package dk.medspor.webui.forms;

import dk.medspor.search.SearchFault;
import java.util.Optional;

/**
 * How what can be chosen was found, where there is too much for one list.
 *
 * @param words that were looked for; "" when none were
 * @param found how many things with all of them stand in the list
 * @param more whether there are others, which fit less well
 * @param fault why nothing could be looked for
 */
public record Lookup(String words, int found, boolean more, Optional<SearchFault> fault) {

    /** The button that Enter presses in any field, which nobody sees. */
    private static final String BY_ENTER = "by-enter";

    private static final String WORDS = "-words";
    private static final String LOOK = "-look";
    private static final String LOOKED = "-looked";

    /** The name of the field that the words are typed in, beside the field of the choice. */
    static String wordsOf(String field) {
        return field + WORDS;
    }

    /**
     * Whether something is to be looked for before the form is sent: its button was pressed, or
     * Enter after words for which nothing stands in the list yet.
     */
    static boolean isAskedFor(String field, Entered entered) {
        Optional<String> words = entered.value(wordsOf(field));
        boolean newWords = words.isPresent() && !words.equals(entered.value(field + LOOKED));
        boolean byEnter = newWords && entered.value(BY_ENTER).isPresent();
        return byEnter || entered.value(field + LOOK).isPresent();
    }

    /** Whether words were looked for in vain. */
    public boolean isInVain() {
        return !words.isEmpty() && found == 0;
    }
}
