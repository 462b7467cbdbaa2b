package dk.medspor.benchmarks.peers;

import dk.medspor.benchmarks.TemporaryDirectory;
import dk.medspor.benchmarks.Timings;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;

/** What changes with the length of Medspor's log: nothing, is the wish. */
final class Sizes implements Section {

    static final String REPLAY = "replay, Medspor, events/s, log of ";
    static final String TAIL = "last 100 events, ms, log of ";
    static final String LOAD = "aggregate of 100 events, ms, log of ";
    static final String OPEN = "opening, ms, log of ";
    static final String HEAP = "heap in use, MB, log of ";
    static final String DISK = "bytes on disk per byte of payload and metadata, log of ";

    static final long SMALL = 10_000;

    private static final int LAST = 100;
    private static final int READS = 500;
    private static final int OPENINGS = 9;
    private static final long SEED = 4;

    private final TemporaryDirectory directory = TemporaryDirectory.make();
    private final long large;

    Sizes(long large) throws Exception {
        this.large = large;
        open(0).close();
        fill(SMALL);
        fill(large);
    }

    private void fill(long events) throws Exception {
        try (OwnLog log = open(events)) {
            log.fill(new FilledStreams(events));
        }
    }

    private OwnLog open(long events) {
        return new OwnLog(EmbeddedStores.open(path(events), Clock.systemUTC()));
    }

    private Path path(long events) {
        return directory.path().resolve(Long.toString(events));
    }

    @Override
    public void round(Figures figures) throws Exception {
        for (long events : new long[] {0, SMALL, large}) {
            Timings openings = Timings.of(OPENINGS, () -> open(events).close());
            figures.note(OPEN + events, openings.percentile(0.5));
        }
        measure(figures, new FilledStreams(SMALL));
        measure(figures, new FilledStreams(large));
    }

    private void measure(Figures figures, FilledStreams streams) throws Exception {
        String size = Long.toString(streams.events());
        try (OwnLog log = open(streams.events())) {
            figures.note(REPLAY + size, replay(log, streams));
            Timings tail = Timings.of(READS, () -> log.tail(streams.events() - 1, LAST));
            figures.note(TAIL + size, tail.percentile(0.5));
            Random random = new Random(SEED);
            Timings load = Timings.of(READS, () -> log.load(streams.any(random)));
            figures.note(LOAD + size, load.percentile(0.5));
            figures.note(HEAP + size, heap());
        }
        double disk = Files.size(path(streams.events()).resolve("log.db"));
        figures.note(DISK + size, disk / streams.events() / EncodedNote.any().bytes());
    }

    /** A short log is read again and again, so that it takes about as long as a long one. */
    private static double replay(OwnLog log, FilledStreams streams) throws Exception {
        long times = Math.max(1, 300_000 / streams.events());
        return Rate.perSecond(times * streams.events(), () -> replays(log, times));
    }

    private static long replays(OwnLog log, long times) {
        long events = 0;
        for (long time = 0; time < times; time++) {
            events += log.replay();
        }
        return events;
    }

    private static double heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    @Override
    public void close() {
        directory.close();
    }
}
