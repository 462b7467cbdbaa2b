package dk.medspor.eventlog;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** The chain that every reader of the log applies. */
final class Upcasting {

    private Upcasting() {}

    static EventUpcaster guarded(EventUpcaster chain, EventTypes types) {
        return new EventUpcasterChain(chain, new UnknownNameGuard(types));
    }
}
