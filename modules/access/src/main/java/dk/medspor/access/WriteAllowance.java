package dk.medspor.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How much those who have not logged in may cause to be written: anyone can fail to log in, as fast
 * as the machine compares passwords, and must not fill the disk by it.
 */
final class WriteAllowance {

    /** In each period. */
    static final int MOST = 600;

    static final Duration PERIOD = Duration.ofHours(1);

    private Instant since = Instant.MIN;
    private int taken;

    /** Which one this is in its period, from 1. */
    synchronized int take(Instant now) {
        if (!now.isBefore(since.plus(PERIOD))) {
            since = now;
            taken = 0;
        }
        taken = Math.min(taken + 1, MOST + 2);
        return taken;
    }
}
