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

    private static final String WORDS = "-words";
    private static final String LOOK = "-look";

    /** The name of the field that the words are typed in, beside the field of the choice. */
    static String wordsOf(String field) {
        return field + WORDS;
    }

    /** The name of the button that looks for them. */
    static String buttonOf(String field) {
        return field + LOOK;
    }

    /** Whether words were looked for in vain. */
    public boolean isInVain() {
        return !words.isEmpty() && found == 0;
    }
}
