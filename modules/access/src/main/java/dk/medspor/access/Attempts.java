package dk.medspor.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts failed attempts to get in, per login or secret and per address. */
final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final Clock clock;
    private final StrikeBook targets = new StrikeBook(LockOutRule.OF_A_LOGIN);
    private final StrikeBook addresses = new StrikeBook(LockOutRule.OF_AN_ADDRESS);

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** What an attempt is aimed at. It need not exist: a lock must not tell whether it does. */
    record Target(String key) {

        static Target of(Login login) {
            return new Target("login " + login.value());
        }

        static Target secretOf(UUID account) {
            return new Target("secret " + account);
        }
    }

    void refuseIfLocked(Target target, String address) {
        Instant now = clock.instant();
        addresses
                .lockedFor(NetworkAddress.of(address), now)
                .or(() -> targets.lockedFor(target.key(), now))
                .ifPresent(
                        it -> {
                            throw new TooManyAttempts(it);
                        });
    }

    /** Counts a failure and answers whether the target is locked by it. */
    boolean failed(Target target) {
        targets.failed(target.key(), clock.instant());
        Optional<Duration> locked = lockedFor(target);
        locked.ifPresent(it -> LOG.warn("too many failures: one log-in is locked, {}", it));
        return locked.isPresent();
    }

    /** Counts a failure and answers whether the address is locked by it. */
    boolean failed(String address) {
        Instant now = clock.instant();
        String network = NetworkAddress.of(address);
        addresses.failed(network, now);
        return addresses.lockedFor(network, now).isPresent();
    }

    /** Success, or an administrator, ends what was counted; an address has to wait. */
    void forget(Target target) {
        targets.forget(target.key());
    }

    Optional<Duration> lockedFor(Target target) {
        return targets.lockedFor(target.key(), clock.instant());
    }
}
