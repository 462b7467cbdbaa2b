package dk.medspor.application;

import dk.medspor.eventlog.EventLog;
import dk.medspor.storage.StorageFailure;
import java.time.Duration;

/**
 * The head of the log, asked for once a second at most: everything that one scrape reads counts
 * from the same head, and waits once only for a store that is out of reach.
 */
final class RecentHead {

    private static final long RECENT = Duration.ofSeconds(1).toNanos();

    private final EventLog log;
    private double position;
    private long askedAt = System.nanoTime() - RECENT;

    RecentHead(EventLog log) {
        this.log = log;
    }

    /** The position; not a number while the store does not answer. */
    synchronized double position() {
        if (System.nanoTime() - askedAt >= RECENT) {
            position = asked();
            askedAt = System.nanoTime();
        }
        return position;
    }

    private double asked() {
        try {
            return log.head();
        } catch (StorageFailure outage) {
            return Double.NaN;
        }
    }
}
