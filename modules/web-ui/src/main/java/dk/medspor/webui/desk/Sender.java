package dk.medspor.webui.desk;

import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.StreamChanged;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.EntityId;
import dk.medspor.meetings.MeetingCommand;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.webui.desk.Meanwhile.Told;
import dk.medspor.webui.frame.LastWritten;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Sends what a form asks for. What is refused is told on the page that comes next, with what was
 * typed; so is what somebody else did meanwhile.
 */
@Component
class Sender {

    private final Commands commands;
    private final Untouched untouched;
    private final Meanwhile meanwhile;
    private final ProblemWords words;

    Sender(Commands commands, Untouched untouched, Meanwhile meanwhile, ProblemWords words) {
        this.commands = commands;
        this.untouched = untouched;
        this.meanwhile = meanwhile;
        this.words = words;
    }

    /**
     * Sends it.
     *
     * @param done what the next page says when it was recorded, as a key of words
     */
    void sent(Object command, String done, Sending form) {
        send(() -> commands.send(command, form.actor()), List::of, done, form);
    }

    /** Sends it, to be recorded as long as nobody else did anything since the page was shown. */
    void sentAsSeen(MeetingCommand command, String done, Sending form) {
        sentAsSeen(command, it -> it, done, form);
    }

    /**
     * The same, with something that is done once it is recorded.
     *
     * @param then turns the position at which it is recorded into that of what came last
     */
    void sentAsSeen(MeetingCommand command, LongUnaryOperator then, String done, Sending form) {
        send(
                () -> then.applyAsLong(commands.send(command, form.actor(), form.asSeen())),
                () -> meanwhile.since(command.meetingId(), form.seen(), form.locale()),
                done,
                form);
    }

    /**
     * Sends it, to be recorded as long as nobody else wrote on the same since the page was shown.
     *
     * @param touches whether an event is about the same
     */
    void sentUntouched(
            MeetingCommand command, String done, Sending form, Predicate<Object> touches) {
        sentUntouched(command.meetingId(), command, done, form, touches);
    }

    /** The same with anything else that is written on. */
    void sentUntouched(
            EntityId thing, Object command, String done, Sending form, Predicate<Object> touches) {
        var seen = new Untouched.Of(thing, form.seen(), touches);
        send(
                () -> untouched.send(command, form.actor(), Optional.empty(), seen),
                () -> meanwhile.since(seen, form.locale()),
                done,
                form);
    }

    private void send(
            LongSupplier recording, Supplier<List<Told>> others, String done, Sending form) {
        try {
            LastWritten.remember(form.request(), recording.getAsLong());
            form.tell("done", done);
        } catch (CommandRejected refused) {
            form.tell(
                    "problem",
                    words.in(form.locale(), ProblemAdvice.problem(refused), form.path()));
            form.tellTyped();
        } catch (StreamChanged _) {
            form.tell("changes", others.get());
            form.tellTyped();
        }
    }
}
