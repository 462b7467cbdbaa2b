package dk.medspor.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A clock that can be set to a day in the past and then let go. */
public final class DemoClock extends Clock {

    private final Clock real;
    private final AtomicReference<@Nullable Instant> set;

    public DemoClock(Clock real) {
        this(real, new AtomicReference<>());
    }

    private DemoClock(Clock real, AtomicReference<@Nullable Instant> set) {
        this.real = real;
        this.set = set;
    }

    void set(Instant moment) {
        set.set(moment);
    }

    void letGo() {
        set.set(null);
    }

    /** What the time really is, whatever the clock is set to. */
    Instant now() {
        return real.instant();
    }

    @Override
    public Instant instant() {
        Instant moment = set.get();
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), set);
    }
}
