package dk.medspor.access;

import java.time.Duration;

/**
 * When failures lock, and for how long: twice as long each time.
 *
 * @param failures how many lock
 * @param within what lies further back does not count
 * @param forgottenAfter so long after the end of a lock, the next one is a first one again
 */
record LockOutRule(
        int failures,
        Duration within,
        Duration firstLock,
        Duration longestLock,
        Duration forgottenAfter) {

    private static final int MOST_DOUBLINGS = 16;

    static final LockOutRule OF_A_LOGIN =
            new LockOutRule(
                    10,
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(15),
                    Duration.ofHours(8),
                    Duration.ofDays(1));

    /** Wider, because a whole town hall may share one address. */
    static final LockOutRule OF_AN_ADDRESS =
            new LockOutRule(
                    60,
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(5),
                    Duration.ofHours(1),
                    Duration.ofDays(1));

    /** How long a lock lasts that {@code locksBefore} came before. */
    Duration lock(int locksBefore) {
        Duration doubled = firstLock.multipliedBy(1L << Math.min(locksBefore, MOST_DOUBLINGS));
        return doubled.compareTo(longestLock) < 0 ? doubled : longestLock;
    }
}
