package dk.medspor.eventlog;

import dk.medspor.storage.CommitEvent;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Turns Axon's messages into events of a commit. */
final class EncodedEvent {

    private static final long OWN_SEQUENCE = 0;

    private EncodedEvent() {}

    /** An event of no aggregate becomes a stream of its own, named by its id. */
    static CommitEvent of(EventMessage<?> message, Serializer serializer) {
        return message instanceof DomainEventMessage<?> event
                ? encoded(
                        event,
                        event.getAggregateIdentifier(),
                        Objects.requireNonNullElse(event.getType(), ""),
                        event.getSequenceNumber(),
                        serializer)
                : encoded(message, message.getIdentifier(), "", OWN_SEQUENCE, serializer);
    }

    private static CommitEvent encoded(
            EventMessage<?> message,
            String stream,
            String streamType,
            long sequence,
            Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        return new CommitEvent(
                message.getIdentifier(),
                stream,
                streamType,
                sequence,
                payload.getType().getName(),
                Objects.requireNonNullElse(payload.getType().getRevision(), ""),
                message.getTimestamp(),
                payload.getData(),
                message.serializeMetaData(serializer, byte[].class).getData());
    }
}
