package dk.medspor.application;

import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.meetings.MeetingDossierRegister;
import dk.medspor.meetings.MeetingId;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Destroys contents whose sender broke off before the log came to name them: a day after they were
 * kept, when Medspor starts and once an hour from then on.
 */
class ContentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ContentSweep.class);
    private static final Duration AGE = Duration.ofDays(1);

    private final ProtectedContents contents;
    private final MeetingDossierRegister meetings;
    private final Clock clock;

    ContentSweep(ProtectedContents contents, MeetingDossierRegister meetings, Clock clock) {
        this.contents = contents;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() {
        int destroyed = contents.sweep(clock.instant().minus(AGE), this::isNamed);
        if (destroyed > 0) {
            LOG.info("Destroyed {} contents that no event came to name", destroyed);
        }
    }

    private boolean isNamed(String name, String owner) {
        return meetings.find(new MeetingId(UUID.fromString(owner))).stream()
                .flatMap(it -> it.agenda().contents().stream())
                .anyMatch(name::equals);
    }
}
