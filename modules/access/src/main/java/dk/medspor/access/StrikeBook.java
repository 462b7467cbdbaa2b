package dk.medspor.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The failures of many logins or addresses, in memory: writing each down would let anyone fill the
 * disk. Of more than it holds, it forgets those that failed longest ago.
 */
final class StrikeBook {

    private static final int MOST = 20_000;

    private final LockOutRule rule;
    private final Map<String, Strikes> book = new Recent();

    StrikeBook(LockOutRule rule) {
        this.rule = rule;
    }

    synchronized Optional<Duration> lockedFor(String key, Instant now) {
        return book.getOrDefault(key, Strikes.NONE).lockedFor(now);
    }

    synchronized void failed(String key, Instant now) {
        Strikes before = book.getOrDefault(key, Strikes.NONE);
        book.put(key, before.failed(now, rule));
    }

    synchronized void forget(String key) {
        book.remove(key);
    }

    private static final class Recent extends LinkedHashMap<String, Strikes> {

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Strikes> eldest) {
            return size() > MOST;
        }
    }
}
