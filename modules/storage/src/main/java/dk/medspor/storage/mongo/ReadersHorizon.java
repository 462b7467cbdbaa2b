package dk.medspor.storage.mongo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * How far back readers of a view may still be: nobody reads longer than a set time, so nobody is at
 * a position that the view left longer ago. Every node measures with its own stopwatch only.
 */
final class ReadersHorizon {

    private record Left(long position, long at) {}

    private final LongSupplier nanos;
    private final Duration longestRead;
    private final Deque<Left> reached = new ArrayDeque<>();

    ReadersHorizon(Duration longestRead, LongSupplier nanos) {
        this.longestRead = longestRead;
        this.nanos = nanos;
    }

    /** Notes that new readers find the view at this position or later. */
    synchronized void reached(long position) {
        reached.addLast(new Left(position, nanos.getAsLong()));
    }

    /** The earliest position that a reader may be at, when it is a later one than last time. */
    synchronized OptionalLong moved() {
        long now = nanos.getAsLong();
        OptionalLong passed = OptionalLong.empty();
        while (!reached.isEmpty() && now - reached.getFirst().at() >= longestRead.toNanos()) {
            passed = OptionalLong.of(reached.removeFirst().position());
        }
        return passed;
    }
}
