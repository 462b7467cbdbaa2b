package dk.medspor.readmodels;

import dk.medspor.storage.DocumentStore.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The places of lists of one build, as they were counted lately. At one position they never change,
 * so whoever asks again, or for the next page, need not have them counted again.
 */
final class CountedPlaces {

    /** How many places are kept, of all lists together: some twenty megabytes. */
    private static final int MOST = 200_000;

    private record Asked(long position, String scope) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final LinkedHashMap<Asked, List<Place>> counted = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /** The places of a scope at a position, counted unless they are known. */
    List<Place> of(long position, String scope, Supplier<List<Place>> count) {
        Optional<List<Place>> known = known(position, scope);
        if (known.isPresent()) {
            return known.get();
        }
        List<Place> places = List.copyOf(count.get());
        keep(new Asked(position, scope), places);
        return places;
    }

    /** The places of a scope at a position, if they have been counted lately. */
    Optional<List<Place>> known(long position, String scope) {
        lock.lock();
        try {
            return Optional.ofNullable(counted.get(new Asked(position, scope)));
        } finally {
            lock.unlock();
        }
    }

    private void keep(Asked asked, List<Place> places) {
        lock.lock();
        try {
            if (counted.putIfAbsent(asked, places) == null) {
                size += weight(places);
            }
            var oldest = counted.entrySet().iterator();
            while (size > MOST && oldest.hasNext()) {
                size -= weight(oldest.next().getValue());
                oldest.remove();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Even an empty list is something to keep. */
    private static long weight(List<Place> places) {
        return places.size() + 1L;
    }
}
