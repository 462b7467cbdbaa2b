package dk.medspor.eventlog;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The events of the log one after another, read in batches; nothing is held open in between. */
final class CommittedEvents extends Spliterators.AbstractSpliterator<StoredEvent> {

    /** Few enough to be decoded while they are still in the processor's caches. */
    private static final int BATCH = 200;

    private static final Duration SLICE = Duration.ofSeconds(1);

    private final CommitStore store;
    private final long last;
    private final Duration patience;
    private long next;
    private Iterator<StoredEvent> batch = Collections.emptyIterator();
    private volatile boolean closed;

    private CommittedEvents(CommitStore store, long from, long last, Duration patience) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.store = store;
        this.next = from;
        this.last = last;
        this.patience = patience;
    }

    /** Events from one position to another, both included. */
    static Stream<StoredEvent> between(CommitStore store, long from, long last) {
        return stream(new CommittedEvents(store, from, last, Duration.ZERO));
    }

    /** Events from a position on; ends once no more came for as long as the patience lasts. */
    static Stream<StoredEvent> tail(CommitStore store, long from, Duration patience) {
        return stream(new CommittedEvents(store, from, Long.MAX_VALUE, patience));
    }

    private static Stream<StoredEvent> stream(CommittedEvents events) {
        return StreamSupport.stream(events, false).onClose(() -> events.closed = true);
    }

    @Override
    public boolean tryAdvance(Consumer<? super StoredEvent> action) {
        if (!batch.hasNext()) {
            refill();
        }
        if (closed || !batch.hasNext()) {
            return false;
        }
        StoredEvent event = batch.next();
        if (event.position() > last) {
            return false;
        }
        action.accept(event);
        return true;
    }

    private void refill() {
        if (next <= last && await()) {
            long from = next;
            int wanted = (int) Math.min(BATCH - 1, last - from) + 1;
            List<StoredCommit> commits = store.read(from, wanted);
            List<StoredEvent> events = new ArrayList<>();
            commits.forEach(it -> events.addAll(it.eventsFrom(from)));
            batch = events.iterator();
            next = commits.isEmpty() ? from : commits.getLast().lastPosition() + 1;
        }
    }

    private boolean await() {
        try {
            return awaitInSlices();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Slices, as nothing wakes this reader when its stream is closed; a closed store does. */
    private boolean awaitInSlices() throws InterruptedException {
        long start = System.nanoTime();
        long left = patience.toNanos();
        do {
            long slice = Math.min(left, SLICE.toNanos());
            long sliceStart = System.nanoTime();
            if (store.awaitBeyond(next - 1, Duration.ofNanos(slice))) {
                return true;
            }
            if (System.nanoTime() - sliceStart < slice) {
                return false;
            }
            left = patience.toNanos() - (System.nanoTime() - start);
        } while (left > 0 && !closed);
        return false;
    }
}
