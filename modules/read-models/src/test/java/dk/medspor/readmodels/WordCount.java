package dk.medspor.readmodels;

import dk.medspor.eventlog.RecordedEvent;
import java.util.Optional;
import java.util.Set;

/** Counts words; a word it cannot take is "?". */
final class WordCount implements View<WordCount.Counted> {

    record Counted(String word, int times) {}

    @Override
    public String name() {
        return "words";
    }

    @Override
    public int version() {
        return 1;
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
        return new Counted(word, document.map(Counted::times).orElse(0) + 1);
    }

    @Override
    public Set<String> scopes(Counted document) {
        return Set.of("all", "initial:" + document.word().charAt(0));
    }

    @Override
    public String sort(Counted document) {
        return document.word();
    }
}
