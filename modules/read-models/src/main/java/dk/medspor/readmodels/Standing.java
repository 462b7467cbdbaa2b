package dk.medspor.readmodels;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A build and how far it has come. Most events concern few views, so a position is not stored for
 * every event: what lies between the two positions changes no document, and is looked at again
 * after a restart.
 *
 * @param stored the position that its stored documents stand at
 * @param reached the last event that they include; no event after {@code stored} and up to it
 *     concerns any of them
 */
record Standing<D>(ViewBuild<D> build, long stored, long reached) {

    private static final int BATCH = 1_000;

    /** So few events are looked through before any document is read. */
    private static final int FEW = 20;

    /** As the store has it. */
    static <D> Standing<D> of(ViewBuild<D> build) {
        long stored = build.position();
        return new Standing<>(build, stored, stored);
    }

    /**
     * Folds a batch of the events that follow, up to {@code head} at most, and stores it.
     *
     * @return where the build stands afterwards, whoever moved it there; it falls behind only when
     *     it was dropped
     * @throws ViewHalted at the first event that cannot be folded; those before it are stored
     */
    Standing<D> advanced(EventLog log, long head) {
        long to = next(head);
        return advanced(() -> log.read(reached + 1, to), 0);
    }

    /**
     * As {@link #advanced(EventLog, long)}, but leaves the store alone as long as there is nothing
     * to store but the position, and the stored one is less than a batch behind.
     */
    Standing<D> glanced(EventLog log, long head) {
        long to = next(head);
        Optional<List<RecordedEvent>> few =
                stored != DocumentStore.NOTHING && to - reached <= FEW
                        ? looked(log, to)
                        : Optional.empty();
        return few.filter(this::concernNothing).isPresent() && to - stored < BATCH
                ? new Standing<>(build, stored, to)
                : advanced(
                        () -> few.map(List::stream).orElseGet(() -> log.read(reached + 1, to)),
                        BATCH);
    }

    /** Where the next batch ends. */
    private long next(long head) {
        return Math.min(head, reached + BATCH);
    }

    /** Empty when they cannot be read: whatever is wrong shows again when they are folded. */
    private Optional<List<RecordedEvent>> looked(EventLog log, long to) {
        try (var events = log.read(reached + 1, to)) {
            return Optional.of(events.toList());
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }

    private boolean concernNothing(List<RecordedEvent> events) {
        try {
            return events.stream().allMatch(it -> build.codec().view().keys(it).isEmpty());
        } catch (RuntimeException broken) {
            return false;
        }
    }

    private Standing<D> advanced(Supplier<Stream<RecordedEvent>> events, long slack) {
        Optional<Batch<D>> folded =
                build.store()
                        .read(
                                build.id(),
                                documents ->
                                        documents.position() == stored
                                                ? Optional.of(fold(documents, events))
                                                : Optional.empty());
        return folded.flatMap(it -> kept(it, slack)).orElseGet(this::movedByOthers);
    }

    private Batch<D> fold(Snapshot documents, Supplier<Stream<RecordedEvent>> events) {
        return Batch.fold(build.codec(), documents, events, reached);
    }

    /** Empty when the build no longer stands where the batch was folded. */
    private Optional<Standing<D>> kept(Batch<D> batch, long slack) {
        boolean positionOnly = batch.changes().isEmpty() && batch.halt().isEmpty();
        boolean mayWait =
                positionOnly && stored != DocumentStore.NOTHING && batch.reached() - stored < slack;
        if (!mayWait && batch.reached() > stored && !store(batch)) {
            return Optional.empty();
        }
        batch.halt()
                .ifPresent(
                        halt -> {
                            throw halt;
                        });
        return Optional.of(
                new Standing<>(build, mayWait ? stored : batch.reached(), batch.reached()));
    }

    private boolean store(Batch<D> batch) {
        return build.store().putAll(build.id(), stored, batch.changes(), Set.of(), batch.reached());
    }

    private Standing<D> movedByOthers() {
        long now = build.position();
        return new Standing<>(build, now, now < stored ? now : Math.max(now, reached));
    }

    /** Reads the live documents; empty when they were dropped, though something had been seen. */
    <T> Optional<T> read(Function<? super StoredState<D>, ? extends T> query) {
        return build.store().read(build.id(), it -> answered(it, reached, query));
    }

    /** Reads the documents as of a position; empty when they were dropped. */
    <T> Optional<T> readAsOf(long position, Function<? super StoredState<D>, ? extends T> query) {
        long included = Math.min(position, reached);
        return build.store().readAsOf(build.id(), position, it -> answered(it, included, query));
    }

    private <T> Optional<T> answered(
            Snapshot documents,
            long included,
            Function<? super StoredState<D>, ? extends T> query) {
        boolean gone =
                documents.position() == DocumentStore.NOTHING && included > DocumentStore.NOTHING;
        return gone ? Optional.empty() : Optional.of(query.apply(build.state(documents, included)));
    }
}
