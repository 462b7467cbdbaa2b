package dk.medspor.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrikesTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final LockOutRule RULE = LockOutRule.OF_A_LOGIN;

    @Test
    void the_tenth_failure_within_a_quarter_of_an_hour_locks() {
        Strikes nine = failures(Strikes.NONE, 9, START);

        assertThat(nine.lockedFor(START)).isEmpty();
        assertThat(nine.failed(START, RULE).lockedFor(START)).hasValue(Duration.ofMinutes(15));
    }

    @Test
    void failures_that_lie_further_back_do_not_count() {
        Strikes nine = failures(Strikes.NONE, 9, START);
        Instant later = START.plus(Duration.ofMinutes(15));

        assertThat(nine.failed(later, RULE).lockedFor(later)).isEmpty();
    }

    @Test
    void every_lock_lasts_twice_as_long_up_to_a_limit() {
        Strikes strikes = Strikes.NONE;
        Instant now = START;
        for (long minutes : new long[] {15, 30, 60, 120, 240, 480, 480}) {
            strikes = failures(strikes, 10, now);
            assertThat(strikes.lockedFor(now)).hasValue(Duration.ofMinutes(minutes));
            now = now.plus(Duration.ofMinutes(minutes));
            assertThat(strikes.lockedFor(now)).isEmpty();
        }
    }

    @Test
    void after_a_quiet_day_a_lock_is_a_first_one_again() {
        Strikes locked = failures(Strikes.NONE, 10, START);
        Instant later = START.plus(Duration.ofDays(2));

        assertThat(failures(locked, 10, later).lockedFor(later)).hasValue(Duration.ofMinutes(15));
    }

    private static Strikes failures(Strikes before, int count, Instant at) {
        return IntStream.range(0, count)
                .boxed()
                .reduce(before, (it, _) -> it.failed(at, RULE), (_, it) -> it);
    }
}
