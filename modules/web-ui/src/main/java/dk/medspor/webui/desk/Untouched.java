package dk.medspor.webui.desk;

import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.eventlog.Conditions.Once;
import dk.medspor.eventlog.Conditions.Unchanged;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.eventlog.StreamChanged;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.EntityId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Sends what is to be recorded as long as nobody else wrote on the same thing: two may take the
 * minutes of one meeting, each of another item, and a body be renamed while it is seated.
 */
@Component
class Untouched {

    private static final int ATTEMPTS = 20;

    private final Commands commands;
    private final EventLog log;

    Untouched(Commands commands, EventLog log) {
        this.commands = commands;
        this.log = log;
    }

    /**
     * What a writer has seen of something, and what of it must stand as it was.
     *
     * @param thing a meeting, or a body
     * @param position the last one that the writer had seen
     * @param touches whether an event is about what is written on
     */
    record Of(EntityId thing, long position, Predicate<Object> touches) {

        private List<RecordedEvent> since(EventLog log) {
            return log.readStream(thing.toString()).stream()
                    .filter(it -> it.position() > position)
                    .toList();
        }
    }

    /**
     * Sends it.
     *
     * @return the position at which it is recorded
     * @throws StreamChanged when somebody did write on the same
     */
    long send(Object command, Actor actor, Optional<Once> once, Of seen) {
        for (int attempt = 1; ; attempt++) {
            List<RecordedEvent> since = seen.since(log);
            boolean touched = since.stream().map(RecordedEvent::payload).anyMatch(seen.touches());
            long last = touched || since.isEmpty() ? seen.position() : since.getLast().position();
            var unchanged = new Unchanged(Set.of(last));
            try {
                return commands.send(command, actor, new Conditions(once, Optional.of(unchanged)));
            } catch (StreamChanged changed) {
                if (touched || attempt == ATTEMPTS) {
                    throw changed;
                }
            }
        }
    }
}
