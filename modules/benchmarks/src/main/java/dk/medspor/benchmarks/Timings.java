package dk.medspor.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/** Durations of one operation, in nanoseconds, in ascending order. */
public record Timings(long[] nanos) {

    private static final double NANOS_PER_MILLI = 1e6;

    public Timings {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** Runs an operation again and again; the first tenth of the runs only warms up. */
    public static Timings of(int runs, Runnable operation) {
        for (int run = 0; run < runs / 10; run++) {
            operation.run();
        }
        return new Timings(LongStream.range(0, runs).map(run -> once(operation)).toArray());
    }

    private static long once(Runnable operation) {
        long start = System.nanoTime();
        operation.run();
        return System.nanoTime() - start;
    }

    /** The duration that this share of the runs stayed within, in milliseconds. */
    public double percentile(double share) {
        int index = (int) Math.ceil(share * nanos.length) - 1;
        return nanos[Math.max(0, index)] / NANOS_PER_MILLI;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.2f ms, p99 %.2f ms, most %.2f ms",
                percentile(0.5),
                percentile(0.99),
                percentile(1));
    }
}
