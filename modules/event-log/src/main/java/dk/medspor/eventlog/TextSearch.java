package dk.medspor.eventlog;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds protected texts of the log by what they say. It reads the log itself, stretch by stretch:
 * nothing is overlooked that some index leaves out, and nothing is kept that would have to be
 * forgotten with them.
 */
public final class TextSearch {

    private static final int BATCH = 1_000;

    private final CommitStore store;
    private final SealedTexts texts;

    public TextSearch(CommitStore store, TextKeys keys) {
        this.store = store;
        this.texts = new SealedTexts(keys);
    }

    /**
     * A text where it stands.
     *
     * @param position of the event that holds it
     * @param field JSON Pointer (RFC 6901) to it within the event, as it is stored
     */
    public record Place(long position, String field, String text) {}

    /**
     * What a stretch of the log holds.
     *
     * @param through the last position that was read; one before the first where there is none
     */
    public record Stretch(List<Place> places, long through) {
        public Stretch {
            places = List.copyOf(places);
        }
    }

    /**
     * Reads on from a position.
     *
     * @param wanted told what each text says that was not forgotten
     * @param most texts after which it stops, at the end of the commit that holds the last one
     * @param events after which it stops, at the end of a batch
     */
    public Stretch from(long position, Predicate<String> wanted, int most, int events) {
        List<Place> places = new ArrayList<>();
        long through = position - 1;
        List<StoredCommit> batch = store.read(position, BATCH);
        while (!batch.isEmpty() && places.size() < most && through < position + events - 1) {
            for (StoredCommit commit : batch) {
                if (places.size() < most) {
                    commit.eventsFrom(position).stream()
                            .flatMap(it -> said(it, wanted))
                            .forEach(places::add);
                    through = commit.lastPosition();
                }
            }
            batch = store.read(through + 1, BATCH);
        }
        return new Stretch(places, through);
    }

    private Stream<Place> said(StoredEvent stored, Predicate<String> wanted) {
        return texts.in(stored.event().id(), stored.event().payload()).stream()
                .flatMap(
                        found ->
                                texts.said(found).stream()
                                        .filter(wanted)
                                        .map(
                                                text ->
                                                        new Place(
                                                                stored.position(),
                                                                found.place().field(),
                                                                text)));
    }
}
