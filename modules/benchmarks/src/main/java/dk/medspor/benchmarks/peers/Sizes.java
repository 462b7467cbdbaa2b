package dk.medspor.benchmarks.peers;

import dk.medspor.benchmarks.TemporaryDirectory;
import dk.medspor.benchmarks.Timings;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Random;

/**
 * What changes with the length of Medspor's log: nothing, is the wish. What changes with the length
 * of a table that SQLite alone reads shows how much of it is the machine's memory.
 */
final class Sizes implements Section {

    static final String REPLAY = "replay, Medspor, events/s, log of ";
    static final String TAIL = "last 100 events, ms, log of ";
    static final String LOAD = "aggregate of 100 events, ms, log of ";
    static final String RAW = "100 events by a raw query and decode, ms, table of ";
    static final String OPEN = "opening, ms, log of ";
    static final String HEAP = "heap in use, MB, log of ";
    static final String DISK = "bytes on disk per byte of payload and metadata, log of ";

    static final long SMALL = 10_000;

    private static final int LAST = 100;
    private static final int REPLAYED = 200_000;
    private static final int TURNS = 2;
    private static final int READS = 200;
    private static final int OPENINGS = 9;
    private static final long SEED = 4;

    private final TemporaryDirectory directory = TemporaryDirectory.make();
    private final long large;
    private final RawSqlite smallTable;
    private final RawSqlite largeTable;

    Sizes(long large) throws Exception {
        this.large = large;
        open(0).close();
        fill(SMALL);
        fill(large);
        this.smallTable = table(SMALL);
        this.largeTable = table(large);
    }

    private RawSqlite table(long events) throws IOException, SQLException {
        RawSqlite table =
                new RawSqlite(Files.createDirectory(directory.path().resolve("table-" + events)));
        table.fill(new FilledStreams(events));
        return table;
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
        Turns openings = new Turns();
        for (long events : new long[] {0, SMALL, large}) {
            openings.millis(
                    OPEN + events, () -> Timings.of(1, () -> open(events).close()).percentile(1));
        }
        openings.take(OPENINGS, figures);
        try (OwnLog small = open(SMALL);
                OwnLog longer = open(large)) {
            Turns readings = new Turns();
            add(readings, small, smallTable, SMALL);
            add(readings, longer, largeTable, large);
            readings.take(TURNS, figures);
        }
        held(figures, SMALL);
        held(figures, large);
    }

    private static void add(Turns turns, OwnLog log, RawSqlite table, long events) {
        FilledStreams streams = new FilledStreams(events);
        long times = Math.max(1, REPLAYED / events);
        turns.rate(REPLAY + events, times * events, () -> replays(log, times))
                .millis(TAIL + events, () -> median(() -> log.tail(events - 1, LAST)))
                .millis(LOAD + events, new StreamLoads(streams, log::load)::median)
                .millis(RAW + events, new StreamLoads(streams, table::stream)::median);
    }

    private static double median(Runnable read) {
        return Timings.of(READS, read).percentile(0.5);
    }

    /** A short log is read again and again, so that it does not end at once. */
    private static long replays(OwnLog log, long times) {
        long events = 0;
        for (long time = 0; time < times; time++) {
            events += log.replay();
        }
        return events;
    }

    /** What a log takes while it is open, and on the disk. */
    private void held(Figures figures, long events) throws IOException {
        try (OwnLog log = open(events)) {
            log.load(new FilledStreams(events).any(new Random(SEED)));
            figures.note(HEAP + events, heap());
        }
        double disk = Files.size(path(events).resolve("log.db"));
        figures.note(DISK + events, disk / events / EncodedNote.any().bytes());
    }

    private static double heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    @Override
    public void close() throws SQLException {
        smallTable.close();
        largeTable.close();
        directory.close();
    }
}
