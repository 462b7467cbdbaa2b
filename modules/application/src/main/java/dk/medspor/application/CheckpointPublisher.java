package dk.medspor.application;

import dk.medspor.audit.checkpoint.CheckpointFinding;
import dk.medspor.audit.checkpoint.PublishedCheckpoints;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Publishes a checkpoint once an hour, and holds all that were published against the log. Down when
 * one of them does not hold, or none can be published.
 */
class CheckpointPublisher implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointPublisher.class);

    private final PublishedCheckpoints published;
    private volatile Health health = Health.unknown().build();

    CheckpointPublisher(PublishedCheckpoints published) {
        this.published = published;
    }

    /** Checks before it publishes: what is added now cannot speak for what was there before. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void publish() {
        try {
            Map<String, CheckpointFinding> failing = published.failing();
            published.publish();
            health = (failing.isEmpty() ? Health.up() : Health.down()).withDetails(failing).build();
            failing.forEach(
                    (file, finding) -> LOG.error("The log is not as {}: {}", file, finding));
        } catch (UncheckedIOException e) {
            health = Health.down(e).build();
            LOG.error("{}", e.getMessage());
        }
    }

    @Override
    public Health health() {
        return health;
    }
}
