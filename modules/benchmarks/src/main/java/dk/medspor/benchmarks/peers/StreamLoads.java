package dk.medspor.benchmarks.peers;

import dk.medspor.benchmarks.Timings;
import java.util.Random;

/** Loads of one stream after another, in an order that is the same for every side. */
final class StreamLoads {

    /** Reads and decodes a stream; answers how many events it has. */
    interface Load {
        long of(String stream) throws Exception;
    }

    private static final int LOADS = 200;
    private static final long SEED = 4;

    private final FilledStreams streams;
    private final Load load;
    private final Random random = new Random(SEED);

    StreamLoads(FilledStreams streams, Load load) {
        this.streams = streams;
        this.load = load;
    }

    /** What a load takes in the middle, in milliseconds. */
    double median() {
        return Timings.of(LOADS, this::next).percentile(0.5);
    }

    private void next() {
        String stream = streams.any(random);
        try {
            Rate.require(EventSource.EVENTS_OF_A_STREAM, load.of(stream));
        } catch (Exception e) {
            throw new IllegalStateException("Cannot read " + stream, e);
        }
    }
}
