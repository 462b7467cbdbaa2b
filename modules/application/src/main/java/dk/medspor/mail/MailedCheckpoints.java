package dk.medspor.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sends checkpoints from time to time. A server that does not take one is asked again after a
 * minute, and health is down until it does; no request waits for it.
 */
public class MailedCheckpoints implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(MailedCheckpoints.class);

    private final CheckpointLetters letters;
    private final Duration every;
    private final Clock clock;
    private volatile Instant next = Instant.EPOCH;
    private volatile Health health = Health.unknown().build();

    /**
     * @param every how long passes between two letters at least
     */
    public MailedCheckpoints(CheckpointLetters letters, Duration every, Clock clock) {
        this.letters = letters;
        this.every = every;
        this.clock = clock;
    }

    /** Sends one if it is time. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void sendDue() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        try {
            if (letters.send()) {
                next = now.plus(every);
            }
            health = Health.up().build();
        } catch (MailException refused) {
            health = Health.down().withDetail("error", refused.getClass().getSimpleName()).build();
            LOG.warn("The mail server did not take a checkpoint; it is asked again", refused);
        }
    }

    @Override
    public Health health() {
        return health;
    }
}
