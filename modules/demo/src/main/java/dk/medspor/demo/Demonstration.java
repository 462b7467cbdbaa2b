package dk.medspor.demo;

import dk.medspor.demo.DemoEvent.DemonstrationBegun;
import dk.medspor.demo.DemoScript.Step;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.EventLog;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.storage.DamagedLog;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;

/** Fills an empty log with the invented years. */
public final class Demonstration {

    /** Who the log says did it all. */
    private static final Actor SECRETARY = new Actor("demo", Set.of("SECRETARY"));

    private static final int PERCENT = 100;

    private final EventLog log;
    private final EventBus events;
    private final Commands commands;
    private final InitiativeFacts facts;
    private final DemoClock clock;

    public Demonstration(
            EventLog log,
            EventBus events,
            Commands commands,
            InitiativeFacts facts,
            DemoClock clock) {
        this.log = log;
        this.events = events;
        this.commands = commands;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Whether the log was begun as a demonstration. A first event that cannot be read marks
     * nothing; verification is where such damage is told.
     */
    public static boolean isIn(EventLog log) {
        try (var first = log.read(0, 0)) {
            return first.anyMatch(it -> it.payload() instanceof DemonstrationBegun);
        } catch (DamagedLog damaged) {
            return false;
        }
    }

    /**
     * Writes the invented years, unless the log holds anything already.
     *
     * @param progress told each percent that is done
     */
    public void begin(IntConsumer progress) {
        if (log.head() != EventLog.EMPTY) {
            return;
        }
        Instant now = clock.now();
        List<Step> steps = DemoScript.until(DanishCalendar.dateAt(now), facts);
        try {
            clock.set(moment(now, steps.getFirst()));
            events.publish(
                    GenericEventMessage.asEventMessage(new DemonstrationBegun("Skovsø Kommune")));
            for (int done = 0; done < steps.size(); done++) {
                clock.set(moment(now, steps.get(done)));
                commands.send(steps.get(done).command().get(), SECRETARY);
                progress.accept((done + 1) * PERCENT / steps.size());
            }
        } finally {
            clock.letGo();
        }
    }

    private static Instant moment(Instant now, Step step) {
        return now.minus(step.daysAgo(), ChronoUnit.DAYS);
    }
}
