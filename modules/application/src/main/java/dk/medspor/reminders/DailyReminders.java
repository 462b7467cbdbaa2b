package dk.medspor.reminders;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.reminders.ReminderRound.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Reminds once a day, from a time of day in Denmark on. Every node does; what one has told, no
 * other tells. Letters that could not be sent are tried again after a while, and so is everything
 * when the status or the records cannot be read; health is down until they went.
 */
public class DailyReminders implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(DailyReminders.class);
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofMinutes(10);

    private final ReminderRound round;
    private final LocalTime from;
    private final Clock clock;
    private final Counter sent;
    private final Counter refused;
    private volatile LocalDate done = LocalDate.MIN;
    private volatile Instant next = Instant.MIN;
    private volatile Health health = Health.unknown().build();

    /**
     * @param from the time of day in Denmark from which on letters go
     */
    DailyReminders(ReminderRound round, LocalTime from, Clock clock, MeterRegistry registry) {
        this.round = round;
        this.from = from;
        this.clock = clock;
        this.sent = counter("sent", registry);
        this.refused = counter("refused", registry);
    }

    private static Counter counter(String outcome, MeterRegistry registry) {
        return Counter.builder("medspor.reminder.letters")
                .description("Letters that remind of evaluations")
                .tag("outcome", outcome)
                .register(registry);
    }

    /** Writes to everybody if it is time and today's letters have not all gone. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void remind() {
        Instant now = clock.instant();
        var there = now.atZone(DanishCalendar.ZONE);
        LocalDate today = there.toLocalDate();
        if (!done.isBefore(today) || there.toLocalTime().isBefore(from) || now.isBefore(next)) {
            return;
        }
        try {
            settle(round.on(today), now, today);
        } catch (RuntimeException failure) {
            next = now.plus(TRIED_AGAIN_AFTER);
            tell(failure);
        }
    }

    private void settle(Outcome outcome, Instant now, LocalDate today) {
        sent.increment(outcome.sent());
        refused.increment(outcome.refused().size());
        if (outcome.refused().isEmpty()) {
            done = today;
            health = Health.up().build();
        } else {
            next = now.plus(TRIED_AGAIN_AFTER);
            tell(outcome);
        }
    }

    /** The types alone: what a mail server says may name who was written to. */
    private void tell(Outcome outcome) {
        var errors = Set.copyOf(outcome.refused());
        int unsent = outcome.refused().size();
        health = Health.down().withDetail("unsent", unsent).withDetail("errors", errors).build();
        LOG.warn("{} reminders could not be sent and are tried again: {}", unsent, errors);
    }

    /** Nobody knows then how many letters are to go. */
    private void tell(RuntimeException failure) {
        var errors = Set.of(failure.getClass().getSimpleName());
        health = Health.down().withDetail("unread", true).withDetail("errors", errors).build();
        LOG.error("Whom to remind could not be read; it is tried again", failure);
    }

    @Override
    public Health health() {
        return health;
    }
}
