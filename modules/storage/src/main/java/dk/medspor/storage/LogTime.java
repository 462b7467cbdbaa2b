package dk.medspor.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the log keeps them: whole microseconds since 1970, so every store keeps the same. */
public final class LogTime {

    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final int NANOS_PER_MICRO = 1_000;

    private LogTime() {}

    public static Instant truncated(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    public static long micros(Instant moment) {
        return Math.addExact(
                Math.multiplyExact(moment.getEpochSecond(), MICROS_PER_SECOND),
                moment.getNano() / NANOS_PER_MICRO);
    }

    public static Instant ofMicros(long micros) {
        return Instant.ofEpochSecond(
                Math.floorDiv(micros, MICROS_PER_SECOND),
                Math.floorMod(micros, MICROS_PER_SECOND) * NANOS_PER_MICRO);
    }
}
