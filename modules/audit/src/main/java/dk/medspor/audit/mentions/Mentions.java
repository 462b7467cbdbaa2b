package dk.medspor.audit.mentions;

import dk.medspor.audit.Discretion;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.eventlog.TextSearch;
import dk.medspor.eventlog.TextSearch.Place;
import dk.medspor.eventlog.TextSearch.Stretch;
import dk.medspor.kernel.KeepsContent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds where the log mentions somebody. What is hidden from whoever asks is not found: by what is
 * found one could tell what it says.
 */
public final class Mentions {

    /** Some seconds' work. */
    private static final int EVENTS = 100_000;

    private static final int TEXTS = 100;

    private final EventLog log;
    private final TextSearch search;
    private final Discretion discretion;

    public Mentions(EventLog log, TextSearch search, Discretion discretion) {
        this.log = log;
        this.search = search;
        this.discretion = discretion;
    }

    /**
     * The texts that hold all the words, in any order and as parts of longer words, in a stretch of
     * the log.
     *
     * @param from the position that the stretch begins with
     */
    public Mentioned of(String words, long from) {
        long head = log.head();
        Stretch stretch = search.from(from, MentionedWords.of(words), TEXTS, EVENTS);
        Predicate<RecordedEvent> hidden = discretion.hidden();
        List<Mention> texts =
                stretch.places().stream()
                        .flatMap(it -> mention(it).stream())
                        .filter(it -> !hidden.test(it.event()))
                        .toList();
        List<RecordedEvent> files =
                texts.stream()
                        .map(it -> it.event().stream())
                        .distinct()
                        .flatMap(this::files)
                        .filter(it -> !hidden.test(it))
                        .toList();
        return new Mentioned(texts, files, stretch.through(), Math.max(head, stretch.through()));
    }

    private Optional<Mention> mention(Place place) {
        try (Stream<RecordedEvent> events = log.read(place.position(), place.position())) {
            return events.findFirst().map(it -> new Mention(it, place.field(), place.text()));
        }
    }

    private Stream<RecordedEvent> files(String stream) {
        return log.readStream(stream).stream().filter(it -> it.payload() instanceof KeepsContent);
    }
}
