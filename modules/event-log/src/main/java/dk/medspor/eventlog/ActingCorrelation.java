package dk.medspor.eventlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Hands on who acts, and what led to what, from a message to those it causes. */
final class ActingCorrelation implements CorrelationDataProvider {

    private static final List<String> HANDED_ON =
            List.of(
                    EventMetadata.ACTOR,
                    EventMetadata.ROLES,
                    EventMetadata.RIGHT,
                    EventMetadata.RIGHT_BODIES,
                    EventMetadata.COMMAND_ID);

    /** Not for commands that follow: they would pass for a repetition of the first one. */
    private static final List<String> KEPT_BY_ITS_EVENTS =
            List.of(EventMetadata.IDEMPOTENCY_KEY, EventMetadata.REQUEST, EventMetadata.DECIDED_AT);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> data = new HashMap<>();
        copy(message, HANDED_ON, data);
        if (message instanceof CommandMessage<?>) {
            data.put(EventMetadata.COMMAND_ID, message.getIdentifier());
            copy(message, KEPT_BY_ITS_EVENTS, data);
        }
        data.put(EventMetadata.CAUSATION_ID, message.getIdentifier());
        data.put(
                EventMetadata.CORRELATION_ID,
                message.getMetaData()
                        .getOrDefault(EventMetadata.CORRELATION_ID, message.getIdentifier()));
        return data;
    }

    private static void copy(Message<?> message, List<String> names, Map<String, Object> data) {
        for (String name : names) {
            if (message.getMetaData().containsKey(name)) {
                data.put(name, message.getMetaData().get(name));
            }
        }
    }
}
