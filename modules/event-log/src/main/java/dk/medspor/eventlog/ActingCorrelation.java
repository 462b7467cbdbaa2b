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
            List.of(EventMetadata.ACTOR, EventMetadata.ROLES, EventMetadata.COMMAND_ID);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> data = new HashMap<>();
        for (String name : HANDED_ON) {
            if (message.getMetaData().containsKey(name)) {
                data.put(name, message.getMetaData().get(name));
            }
        }
        if (message instanceof CommandMessage<?>) {
            data.put(EventMetadata.COMMAND_ID, message.getIdentifier());
        }
        data.put(EventMetadata.CAUSATION_ID, message.getIdentifier());
        data.put(
                EventMetadata.CORRELATION_ID,
                message.getMetaData()
                        .getOrDefault(EventMetadata.CORRELATION_ID, message.getIdentifier()));
        return data;
    }
}
