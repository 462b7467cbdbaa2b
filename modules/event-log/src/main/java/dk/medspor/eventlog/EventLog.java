package dk.medspor.eventlog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What views, audit and proofs read of the log. */
public interface EventLog {

    /** The head of an empty log. */
    long EMPTY = -1;

    /** The position of the last acknowledged event, or {@link #EMPTY}. */
    long head();

    /**
     * Events in order of position, both ends included; the stream is read lazily and must be
     * closed.
     */
    Stream<RecordedEvent> read(long fromPosition, long toPosition);

    /** All events of one aggregate in order; empty when there is none. */
    List<RecordedEvent> readStream(String stream);

    /** Those of its events up to a position, inclusive; what came later does not count. */
    default List<RecordedEvent> readStream(String stream, long atMost) {
        return readStream(stream).stream().filter(it -> it.position() <= atMost).toList();
    }

    /** The last event of an aggregate up to a position, inclusive; empty when there is none. */
    default OptionalLong lastPosition(String stream, long atMost) {
        return readStream(stream).stream()
                .mapToLong(RecordedEvent::position)
                .filter(it -> it <= atMost)
                .max();
    }

    /**
     * Waits until the log holds an event beyond the position.
     *
     * @return false when the time ran out first
     */
    boolean awaitBeyond(long position, Duration timeout) throws InterruptedException;

    /** The last position recorded at that moment or before, or {@link #EMPTY}. */
    long positionAt(Instant moment);
}
