package dk.medspor.storage.log;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.LogTime;
import java.time.Instant;

/** Finds the last position recorded by a moment. */
public final class RecordedBy {

    /**
     * Where one commit lies.
     *
     * @param first its first position
     * @param last its last position
     * @param recordedAt in microseconds
     */
    public record Place(long first, long last, long recordedAt) {}

    /** Asks a store for the commit that holds a position. */
    public interface Places<E extends Exception> {
        Place at(long position) throws E;
    }

    private RecordedBy() {}

    /** Searches by halves, as times of recording never run backwards; any moment has its answer. */
    public static <E extends Exception> long search(Instant moment, long head, Places<E> places)
            throws E {
        long low = CommitStore.EMPTY;
        long high = head;
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            Place place = places.at(middle);
            if (!LogTime.ofMicros(place.recordedAt()).isAfter(moment)) {
                low = Math.max(middle, place.last());
            } else {
                high = place.first() - 1;
            }
        }
        return low;
    }
}
