package dk.medspor.application;

import dk.medspor.eventlog.NamedContents;
import dk.medspor.eventlog.ProtectedContents;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Destroys contents whose sender broke off before anything came to name them: a day after they were
 * kept, when Medspor starts and once an hour from then on.
 */
class ContentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ContentSweep.class);
    private static final Duration AGE = Duration.ofDays(1);

    private final ProtectedContents contents;
    private final Supplier<NamedContents> log;
    private final Supplier<Set<String>> reviews;
    private final Clock clock;

    /**
     * Sweeps from now on.
     *
     * @param log reads what the log names, from beginning to end
     * @param reviews finds what the notes are kept under that somebody looks through
     */
    ContentSweep(
            ProtectedContents contents,
            Supplier<NamedContents> log,
            Supplier<Set<String>> reviews,
            Clock clock) {
        this.contents = contents;
        this.log = log;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() {
        int destroyed = contents.sweep(clock.instant().minus(AGE), this::named);
        if (destroyed > 0) {
            LOG.info("Destroyed {} contents that nothing came to name", destroyed);
        }
    }

    private Predicate<String> named() {
        NamedContents recorded = log.get();
        Set<String> lookedThrough = reviews.get();
        return it -> recorded.contains(it) || lookedThrough.contains(it);
    }
}
