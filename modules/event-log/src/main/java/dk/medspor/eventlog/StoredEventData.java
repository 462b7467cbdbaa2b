package dk.medspor.eventlog;

import dk.medspor.storage.CommitEvent;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * A stored event as Axon reads it, its protected content in plain.
 *
 * @param payload the event's, opened
 * @param token its place in the log; null for a snapshot
 */
record StoredEventData(CommitEvent event, byte[] payload, @Nullable TrackingToken token)
        implements DomainEventData<byte[]>, TrackedEventData<byte[]> {

    static StoredEventData opened(
            CommitEvent event, @Nullable TrackingToken token, SealedJson sealed) {
        return new StoredEventData(event, sealed.opened(event.id(), event.payload()), token);
    }

    @Override
    public @Nullable TrackingToken trackingToken() {
        return token;
    }

    @Override
    public String getEventIdentifier() {
        return event.id();
    }

    @Override
    public Instant getTimestamp() {
        return event.timestamp();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(event.metadata(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(
                payload,
                byte[].class,
                event.type(),
                event.revision().isEmpty() ? null : event.revision());
    }

    @Override
    public String getType() {
        return event.streamType();
    }

    /** An event of no aggregate is a stream of its own, and Axon tells it by this null. */
    @Override
    public @Nullable String getAggregateIdentifier() {
        return event.stream().equals(event.id()) ? null : event.stream();
    }

    @Override
    public long getSequenceNumber() {
        return event.sequence();
    }
}
