package dk.medspor.search;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.people.ErasureEvent.ErasureCarriedOut;
import dk.medspor.people.ErasureId;
import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.StorageFailure;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Which documents some events concern, each once however many of them do. */
final class IndexedBatch {

    /** So many are read of a view at a time, since they are held in memory together. */
    private static final int AT_A_TIME = 200;

    private final List<SearchedView<?>> views;
    private final Map<SearchedView<?>, Set<String>> changed = new LinkedHashMap<>();
    private final Set<ErasureId> forgotten = new LinkedHashSet<>();
    private long reached;
    private String lastEvent = "";
    private @Nullable RuntimeException failure;

    private IndexedBatch(List<SearchedView<?>> views, long from) {
        this.views = views;
        this.reached = from;
    }

    /**
     * Looks through the log, up to the first event that cannot be read.
     *
     * @param from the position before the first of them
     * @throws StorageFailure when the log is out of reach
     */
    static IndexedBatch of(List<SearchedView<?>> views, EventLog log, long from, long to) {
        var batch = new IndexedBatch(views, from);
        try (var events = log.read(from + 1, to)) {
            for (Iterator<RecordedEvent> it = events.iterator(); it.hasNext(); ) {
                batch.look(it.next());
            }
        } catch (RuntimeException broken) {
            if (broken instanceof StorageFailure && !(broken instanceof DamagedLog)) {
                throw broken;
            }
            batch.failure = broken;
        }
        return batch;
    }

    private void look(RecordedEvent event) {
        for (SearchedView<?> it : views) {
            Set<String> keys = it.view().keys(event);
            if (!keys.isEmpty()) {
                changed.computeIfAbsent(it, _ -> new LinkedHashSet<>()).addAll(keys);
            }
        }
        if (event.payload() instanceof ErasureCarriedOut it) {
            forgotten.add(it.erasureId());
        }
        reached = event.position();
        lastEvent = event.eventId();
    }

    /** Tells what is to stand in the index now, by the name of where it comes from. */
    void forEach(BiConsumer<String, List<Entry>> entries) {
        changed.forEach((view, keys) -> forEach(view, List.copyOf(keys), entries));
    }

    private static void forEach(
            SearchedView<?> view, List<String> keys, BiConsumer<String, List<Entry>> entries) {
        for (int from = 0; from < keys.size(); from += AT_A_TIME) {
            int to = Math.min(keys.size(), from + AT_A_TIME);
            view.entries(new ArrayList<>(keys.subList(from, to)))
                    .forEach((key, its) -> entries.accept(view.view().name() + ":" + key, its));
        }
    }

    /** What was said to have been forgotten meanwhile. */
    Set<ErasureId> forgotten() {
        return forgotten;
    }

    /** The last event that could be read. */
    long reached() {
        return reached;
    }

    String lastEvent() {
        return lastEvent;
    }

    /** Why the next one could not. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }
}
