package dk.medspor.eventlog;

import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/** The last upcaster: what still has an unknown name after all others stops the reader here. */
record UnknownNameGuard(EventTypes types) implements EventUpcaster {

    @Override
    public Stream<IntermediateEventRepresentation> upcast(
            Stream<IntermediateEventRepresentation> events) {
        return events.map(this::known);
    }

    private IntermediateEventRepresentation known(IntermediateEventRepresentation event) {
        String name = event.getType().getName();
        if (types.classOf(name).isEmpty()) {
            OptionalLong position =
                    event.getTrackingToken()
                            .map(TrackingToken::position)
                            .orElse(OptionalLong.empty());
            throw new UnknownEventName(name, position);
        }
        return event;
    }
}
