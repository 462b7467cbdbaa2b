package dk.medspor.benchmarks.peers;

import dk.medspor.benchmarks.Timings;
import java.time.Duration;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;

/**
 * What came of writers that append as fast as they can.
 *
 * @param perSecond appends of all writers together
 */
record AppendLoad(double perSecond, Timings timings) {

    private static final double NANOS = 1e9;

    /** Lets so many writers append to one side for a while. */
    static AppendLoad on(Peer peer, int writers, Duration duration)
            throws InterruptedException, ExecutionException {
        Queue<long[]> all = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        Writers.of(writers, writer -> all.add(appendUntil(end, peer)));
        double seconds = (System.nanoTime() - start) / NANOS;
        long[] nanos = all.stream().flatMapToLong(Arrays::stream).toArray();
        return new AppendLoad(nanos.length / seconds, new Timings(nanos));
    }

    private static long[] appendUntil(long end, Peer peer) throws Exception {
        EventSource events = new EventSource();
        long[] nanos = new long[1024];
        int count = 0;
        for (long before = System.nanoTime(); before < end; ) {
            peer.append(events);
            long after = System.nanoTime();
            nanos = count == nanos.length ? Arrays.copyOf(nanos, 2 * count) : nanos;
            nanos[count++] = after - before;
            before = after;
        }
        return Arrays.copyOf(nanos, count);
    }
}
