package dk.medspor.search.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a compound may be made of. Danish writes compounds in one word, and no list holds them all:
 * so every beginning and every end that could be a word counts as one, and what stands in the
 * middle when it is a common word. A part that is no word does no harm, because nobody looks for
 * it.
 */
final class WordParts {

    private static final int SHORTEST_COMPOUND = 6;

    /** Longer ones are no words, and have too many parts. */
    private static final int LONGEST_COMPOUND = 50;

    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_REST = 3;

    /** Words that are found in the middle of a compound, too, and shorter ones at its ends. */
    private static final Set<String> COMMON = words("common-words.txt");

    /** What makes another word of a word, and no compound: formål is no mål. */
    private static final Set<String> PREFIXES = words("prefixes.txt");

    private WordParts() {}

    /**
     * The parts of a word, without the word itself.
     *
     * @param word in lower case
     */
    static Set<String> of(String word) {
        if (word.length() < SHORTEST_COMPOUND
                || word.length() > LONGEST_COMPOUND
                || !word.codePoints().allMatch(Character::isLetter)) {
            return Set.of();
        }
        Set<String> parts = new LinkedHashSet<>();
        for (int cut = 2; cut <= word.length() - SHORTEST_REST; cut++) {
            String head = word.substring(0, cut);
            String tail = word.substring(cut);
            if (isWord(tail) && isBefore(head)) {
                parts.add(tail);
            }
            if (isWord(head) && isWord(tail) && hasVowel(tail)) {
                parts.add(head);
            }
        }
        addInner(word, parts);
        return parts;
    }

    private static void addInner(String word, Set<String> parts) {
        int last = word.length() - SHORTEST_REST;
        for (int from = SHORTEST_REST; from < last; from++) {
            for (int to = from + SHORTEST_REST; to <= last; to++) {
                String inner = word.substring(from, to);
                if (COMMON.contains(inner)) {
                    parts.add(inner);
                }
            }
        }
    }

    private static boolean isWord(String part) {
        return part.length() >= SHORTEST_WORD || COMMON.contains(part);
    }

    private static boolean isBefore(String head) {
        return (head.length() >= SHORTEST_REST || COMMON.contains(head))
                && hasVowel(head)
                && !PREFIXES.contains(head);
    }

    private static boolean hasVowel(String part) {
        return part.codePoints().anyMatch(it -> "aeiouyæøå".indexOf(it) >= 0);
    }

    private static Set<String> words(String file) {
        return WordList.lines(file).map(Spelling::of).collect(Collectors.toUnmodifiableSet());
    }
}
