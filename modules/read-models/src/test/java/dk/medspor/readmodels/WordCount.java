package dk.medspor.readmodels;

import dk.medspor.eventlog.RecordedEvent;
import java.util.Optional;
import java.util.Set;

/**
 * Counts words; a word it cannot take is "?".
 *
 * @param step what one word counts; another than 1 is a mistake of the fold
 */
record WordCount(int version, int step) implements View<WordCount.Counted> {

    record Counted(String word, int times) {}

    WordCount() {
        this(1, 1);
    }

    @Override
    public String name() {
        return "words";
    }

    @Override
    public Class<Counted> documentType() {
        return Counted.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof String word ? Set.of(word) : Set.of();
    }

    @Override
    public Counted evolve(Optional<Counted> document, RecordedEvent event) {
        String word = (String) event.payload();
        if (word.equals("?")) {
            throw new IllegalArgumentException("no word");
        }
        return new Counted(word, document.map(Counted::times).orElse(0) + step);
    }

    @Override
    public Set<String> scopes(Counted document) {
        return Set.of("all", initial(document));
    }

    /** The list of words that begin with the same letter. */
    static String initial(Counted document) {
        return "initial:" + Character.toString(document.word().codePointAt(0));
    }

    @Override
    public String sort(Counted document) {
        return document.word();
    }
}
