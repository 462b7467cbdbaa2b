package dk.medspor.eventlog;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last few events, decoded once for all views: they are woken together by a commit, and all ask
 * for it. No more than one short stretch is held, until the next commit takes its place, a key is
 * destroyed, or {@link TextKeys#REMEMBERED} is over.
 */
final class RecentEvents {

    /** Longer stretches are read as a stream. */
    static final int MOST = 20;

    private final LongSupplier destroyed;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Stretch held;

    /**
     * What was read.
     *
     * @param destroyed how many keys were destroyed before
     * @param readAt on the clock of {@link System#nanoTime()}
     */
    private record Stretch(
            long from, long to, List<RecordedEvent> events, long destroyed, long readAt) {

        boolean isFresh(long destroyedNow) {
            return destroyed == destroyedNow
                    && System.nanoTime() - readAt < TextKeys.REMEMBERED.toNanos();
        }

        boolean covers(long first, long last) {
            return from <= first && last <= to;
        }

        Stream<RecordedEvent> between(long first, long last) {
            return events.stream().filter(it -> first <= it.position() && it.position() <= last);
        }
    }

    /**
     * Nothing is held yet.
     *
     * @param destroyed counts the keys that were destroyed
     */
    RecentEvents(LongSupplier destroyed) {
        this.destroyed = destroyed;
    }

    /**
     * A short stretch of the log; older ones than the last are read and not held.
     *
     * @param decoded reads it from the store
     */
    Stream<RecordedEvent> read(long from, long to, Supplier<Stream<RecordedEvent>> decoded) {
        if (isOld(to)) {
            return decoded.get();
        }
        reading.lock();
        try {
            return covering(from, to).orElseGet(() -> hold(from, to, decoded)).between(from, to);
        } catch (RuntimeException unreadable) {
            // Whoever reads one by one gets those before it, and then the same failure.
            return decoded.get();
        } finally {
            reading.unlock();
        }
    }

    private boolean isOld(long to) {
        Stretch now = held;
        return now != null && to < now.from();
    }

    private Optional<Stretch> covering(long from, long to) {
        return Optional.ofNullable(held)
                .filter(it -> it.covers(from, to) && it.isFresh(destroyed.getAsLong()));
    }

    /** What the log does not hold yet is not held as if it were nothing. */
    private Stretch hold(long from, long to, Supplier<Stream<RecordedEvent>> decoded) {
        long before = destroyed.getAsLong();
        List<RecordedEvent> events;
        try (Stream<RecordedEvent> read = decoded.get()) {
            events = read.toList();
        }
        long last = events.isEmpty() ? from - 1 : events.getLast().position();
        Stretch stretch = new Stretch(from, Math.min(last, to), events, before, System.nanoTime());
        if (isLater(stretch)) {
            held = stretch;
        }
        return stretch;
    }

    private boolean isLater(Stretch stretch) {
        Stretch now = held;
        return !stretch.events().isEmpty()
                && (now == null || !now.isFresh(stretch.destroyed()) || stretch.to() >= now.to());
    }
}
