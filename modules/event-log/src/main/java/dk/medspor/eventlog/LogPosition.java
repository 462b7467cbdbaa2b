package dk.medspor.eventlog;

import dk.medspor.storage.StoredEvent;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;

/**
 * Leads from an upcasted event back to what was stored. It lives while one event is read and is
 * never kept, unlike the tokens of processors.
 */
record LogPosition(StoredEvent stored) implements TrackingToken {

    @Override
    public OptionalLong position() {
        return OptionalLong.of(stored.position());
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        return covers(other) ? other : this;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        return covers(other) ? this : other;
    }

    @Override
    public boolean covers(TrackingToken other) {
        return other.position().orElse(-1) <= stored.position();
    }
}
