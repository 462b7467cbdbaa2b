package dk.medspor.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The failures of one login or one address.
 *
 * @param recent those that count, oldest first
 * @param locks how many locks there were
 * @param lockedUntil the end of the latest lock
 */
record Strikes(List<Instant> recent, int locks, Instant lockedUntil) {

    static final Strikes NONE = new Strikes(List.of(), 0, Instant.MIN);

    Strikes {
        recent = List.copyOf(recent);
    }

    Strikes failed(Instant now, LockOutRule rule) {
        List<Instant> counted =
                Stream.concat(
                                recent.stream().filter(it -> it.plus(rule.within()).isAfter(now)),
                                Stream.of(now))
                        .toList();
        int before = forgotten(now, rule) ? 0 : locks;
        return counted.size() < rule.failures()
                ? new Strikes(counted, before, lockedUntil)
                : new Strikes(List.of(), before + 1, now.plus(rule.lock(before)));
    }

    /** How long the lock still lasts, if there is one. */
    Optional<Duration> lockedFor(Instant now) {
        return now.isBefore(lockedUntil)
                ? Optional.of(Duration.between(now, lockedUntil))
                : Optional.empty();
    }

    private boolean forgotten(Instant now, LockOutRule rule) {
        return locks > 0 && now.isAfter(lockedUntil.plus(rule.forgottenAfter()));
    }
}
