package dk.medspor.benchmarks.peers;

import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * A log of a given length: streams of {@link EventSource#EVENTS_OF_A_STREAM} events each, which all
 * grow side by side, so that the events of one stream lie far apart.
 */
record FilledStreams(long events) {

    long streams() {
        return events / EventSource.EVENTS_OF_A_STREAM;
    }

    String streamAt(long position) {
        return stream(position % streams());
    }

    long sequenceAt(long position) {
        return position / streams();
    }

    /** The event at a position. */
    DomainEventMessage<?> event(long position) {
        return EventSource.event(streamAt(position), sequenceAt(position));
    }

    /** One of the streams. */
    String any(Random random) {
        return stream(random.nextLong(streams()));
    }

    /** Spread as random ids are, and the same in every run. */
    static String stream(long number) {
        long spread = number * 0x9E3779B97F4A7C15L;
        return new UUID((spread & ~0xF000L) | 0x4000L, (spread >>> 2) | Long.MIN_VALUE).toString();
    }
}
