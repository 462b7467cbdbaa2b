package dk.medspor.benchmarks.peers;

/** How fast a reading gives the events that it must give. */
final class Rate {

    private static final double NANOS = 1e9;

    private Rate() {}

    /** Events per second of one reading, which answers how many it has read. */
    static double perSecond(long events, Turns.Reading reading) throws Exception {
        long start = System.nanoTime();
        require(events, reading.events());
        return events * NANOS / (System.nanoTime() - start);
    }

    static void require(long expected, long found) {
        if (found != expected) {
            throw new IllegalStateException(
                    "%d events were read instead of %d".formatted(found, expected));
        }
    }
}
