package dk.medspor.benchmarks.peers;

import dk.medspor.benchmarks.TemporaryDirectory;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/** Replays, scans and streams of a log of 100,000 events. */
final class Reading implements Section {

    static final String OWN_REPLAY = "replay, Medspor, events/s";
    static final String POSTGRES_REPLAY = "replay, Axon on PostgreSQL, events/s";
    static final String OWN_SCAN = "store read and decode, events/s";
    static final String RAW_SCAN = "raw scan and decode, events/s";
    static final String OWN_STREAM = "aggregate of 100 events, Medspor, ms";
    static final String POSTGRES_STREAM = "aggregate of 100 events, Axon on PostgreSQL, ms";
    static final String RAW_STREAM = "100 events by a raw query and decode, ms";

    private static final FilledStreams STREAMS = new FilledStreams(100_000);
    private static final int TURNS = 4;

    private final TemporaryDirectory directory = TemporaryDirectory.make();
    private final RawSqlite raw;
    private final OwnLog own;
    private final AxonOnJdbc postgres;

    Reading(AxonOnJdbc postgres) throws Exception {
        this.postgres = postgres;
        this.raw = new RawSqlite(directory.path());
        Path log = Files.createDirectory(directory.path().resolve("medspor"));
        this.own = new OwnLog(EmbeddedStores.open(log, Clock.systemUTC()));
        raw.fill(STREAMS);
        own.fill(STREAMS);
        postgres.fill(STREAMS);
    }

    @Override
    public void round(Figures figures) throws Exception {
        long events = STREAMS.events();
        new Turns()
                .rate(OWN_REPLAY, events, own::replay)
                .rate(POSTGRES_REPLAY, events, postgres::replay)
                .rate(OWN_SCAN, events, own::scan)
                .rate(RAW_SCAN, events, raw::scan)
                .millis(OWN_STREAM, new StreamLoads(STREAMS, own::load)::median)
                .millis(RAW_STREAM, new StreamLoads(STREAMS, raw::stream)::median)
                .millis(POSTGRES_STREAM, new StreamLoads(STREAMS, postgres::load)::median)
                .take(TURNS, figures);
    }

    @Override
    public void close() throws IOException, SQLException {
        raw.close();
        own.close();
        directory.close();
    }
}
