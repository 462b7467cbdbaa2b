package dk.medspor.benchmarks.peers;

import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** The events of one writer: a stream from its beginning to its end, then the next. */
final class EventSource {

    static final int EVENTS_OF_A_STREAM = 100;

    private static final String TYPE = "Initiative";

    private String stream = "";
    private int sequence = EVENTS_OF_A_STREAM;

    DomainEventMessage<?> next() {
        if (sequence == EVENTS_OF_A_STREAM) {
            stream = UUID.randomUUID().toString();
            sequence = 0;
        }
        return event(stream, sequence++);
    }

    /** One event, under an id of its own. */
    static DomainEventMessage<?> event(String stream, long sequence) {
        return new GenericDomainEventMessage<>(
                TYPE, stream, sequence, Noted.about(stream), Noted.METADATA);
    }
}
