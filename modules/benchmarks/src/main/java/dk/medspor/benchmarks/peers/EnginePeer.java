package dk.medspor.benchmarks.peers;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A side that one of Axon's engines writes and reads. */
interface EnginePeer extends Peer {

    /**
     * Events that a reader fetches at a time: more than Axon's usual 100, which helps the peers.
     */
    int BATCH = 1_000;

    EventStorageEngine engine();

    @Override
    default void append(EventSource events) {
        engine().appendEvents(List.of(events.next()));
    }

    /** Reads all events as a processor does; answers how many. */
    default long replay() {
        try (var events = engine().readEvents(null, false)) {
            return decoded(events);
        }
    }

    /** Reads the last events before the head. */
    default long tail(long head, int events) {
        try (var tail =
                engine().readEvents(new GlobalSequenceTrackingToken(head - events), false)) {
            return decoded(tail);
        }
    }

    /** Reads one stream as a repository does. */
    default long load(String stream) {
        return decoded(engine().readEvents(stream).asStream());
    }

    private static long decoded(Stream<? extends EventMessage<?>> events) {
        return events.filter(it -> it.getPayload() != null && !it.getMetaData().isEmpty()).count();
    }

    @Override
    void close();
}
