package dk.medspor.webui.desk;

import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.eventlog.StreamChanged;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.webui.frame.LastWritten;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sends what a form asks for. What is refused is told on the page that comes next, with what was
 * typed; so is what somebody else did meanwhile.
 */
@Component
class Sender {

    private final Commands commands;
    private final EventLog log;
    private final ProblemWords words;

    Sender(Commands commands, EventLog log, ProblemWords words) {
        this.commands = commands;
        this.log = log;
        this.words = words;
    }

    /** What somebody did since the page was shown. */
    record Change(Instant at, String event) {

        static Change of(RecordedEvent it) {
            return new Change(it.recordedAt(), it.name());
        }
    }

    /**
     * Sends it.
     *
     * @param done what the next page says when it was recorded, as a key of words
     */
    void sent(Object command, String done, Sending form) {
        send(command, Conditions.NONE, done, form);
    }

    /** Sends it, to be recorded as long as nobody else did anything since the page was shown. */
    void sentAsSeen(Object command, String done, Sending form) {
        send(command, form.asSeen(), done, form);
    }

    private void send(Object command, Conditions conditions, String done, Sending form) {
        try {
            LastWritten.remember(form.request(), commands.send(command, form.actor(), conditions));
            form.tell("done", done);
        } catch (CommandRejected refused) {
            form.tell(
                    "problem",
                    words.in(form.locale(), ProblemAdvice.problem(refused), form.path()));
            form.tell("typed", form.typed());
        } catch (StreamChanged changed) {
            form.tell("changes", since(changed));
            form.tell("typed", form.typed());
        }
    }

    private List<Change> since(StreamChanged changed) {
        long seen = changed.seen().stream().mapToLong(it -> it).max().orElse(EventLog.EMPTY);
        return log.readStream(changed.stream()).stream()
                .filter(it -> it.position() > seen)
                .map(Change::of)
                .toList();
    }
}
