package dk.medspor.eventlog;

import dk.medspor.eventlog.SealedTexts.Found;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.StoredEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes texts of the log unreadable for good. No stored byte of the log changes by that. */
public final class TextErasure {

    private static final int BATCH = 1_000;

    private final CommitStore store;
    private final TextKeys keys;
    private final SealedTexts texts;

    public TextErasure(CommitStore store, TextKeys keys) {
        this.store = store;
        this.keys = keys;
        this.texts = new SealedTexts(keys);
    }

    /**
     * Whether there is a text that can be destroyed: sealed, and a text, because a destroyed figure
     * would leave an event that nobody can read.
     *
     * @param field JSON Pointer (RFC 6901) within the event
     */
    public boolean holds(long position, String field) {
        return said(position, field).isPresent();
    }

    /** The text; empty where there is none that can be destroyed. */
    public Optional<String> said(long position, String field) {
        return find(position, field).flatMap(texts::said);
    }

    /** The idempotency keys, as they are kept, of the requests that held the text. */
    public Set<String> requests(long position, String field) {
        Optional<String> said = find(position, field).flatMap(texts::plain);
        return said.isEmpty()
                ? Set.of()
                : everyEvent(event(position).orElseThrow().stream())
                        .filter(it -> says(it, said.get()))
                        .map(it -> EventJson.mapper().readTree(it.event().metadata()))
                        .map(it -> it.path(EventMetadata.IDEMPOTENCY_KEY).asString(""))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.toSet());
    }

    /**
     * Destroys the keys of a text and of every equal one of its aggregate, in events and in
     * commands, and those of the digests of the requests that held it. The named one goes last, so
     * that what was cut short can be done again.
     */
    public void destroy(long position, String field) {
        Optional<Found> named = find(position, field);
        Optional<String> said = named.flatMap(texts::plain);
        if (named.isEmpty() || said.isEmpty()) {
            return;
        }
        everyEvent(event(position).orElseThrow().stream())
                .filter(it -> says(it, said.get()))
                .flatMapToLong(it -> RequestDigest.key(it.event().metadata()).stream())
                .forEach(keys::destroy);
        long key = named.get().content().key();
        everything(event(position).orElseThrow().stream())
                .filter(it -> it.content().key() != key)
                .filter(it -> texts.plain(it).equals(said))
                .forEach(it -> keys.destroy(it.content().key()));
        keys.destroy(key);
    }

    private Optional<Found> find(long position, String field) {
        return event(position)
                .flatMap(
                        event ->
                                texts.in(event.id(), event.payload()).stream()
                                        .filter(it -> it.place().field().equals(field))
                                        .findFirst());
    }

    private Optional<CommitEvent> event(long position) {
        return position < 0
                ? Optional.empty()
                : store.read(position, 1).stream()
                        .flatMap(it -> it.eventsFrom(position).stream())
                        .findFirst()
                        .map(StoredEvent::event);
    }

    private boolean says(StoredEvent stored, String text) {
        return everything(stored).anyMatch(it -> texts.plain(it).filter(text::equals).isPresent());
    }

    private Stream<Found> everything(String stream) {
        return everyEvent(stream).flatMap(this::everything);
    }

    private Stream<StoredEvent> everyEvent(String stream) {
        return Stream.iterate(
                        store.readStream(stream, 0, BATCH),
                        it -> !it.isEmpty(),
                        it -> store.readStream(stream, it.getLast().event().sequence() + 1, BATCH))
                .flatMap(List::stream);
    }

    private Stream<Found> everything(StoredEvent stored) {
        StoredCommit commit = stored.commit();
        return Stream.concat(
                texts.in(stored.event().id(), stored.event().payload()).stream(),
                texts.in(commit.id().toString(), commit.command().payload()).stream());
    }
}
