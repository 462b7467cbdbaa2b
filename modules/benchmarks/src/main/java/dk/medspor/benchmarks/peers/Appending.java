package dk.medspor.benchmarks.peers;

import dk.medspor.benchmarks.TemporaryDirectory;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.serialization.Serializer;

/** Appends of one event each, by 1, 8 and 64 writers. */
final class Appending implements Section {

    static final String FLUSH = "fdatasync";
    static final String RAW = "append, raw insert";
    static final String OWN = "append, Medspor, writers ";
    static final String POSTGRES = "append, Axon on PostgreSQL, writers ";
    static final String SQLITE = "append, Axon on SQLite, writers ";
    static final String P99 = ", p99";
    static final String WRITER = "CPU of Medspor's writer per commit in µs, writers ";
    static final String CHAIN = "CPU of the chain per commit in µs";

    private static final Duration TIME = Duration.ofSeconds(2);

    private final TemporaryDirectory directory = TemporaryDirectory.make();
    private final FlushLoop flush;
    private final RawSqlite raw;
    private final OwnLog own;
    private final AxonOnJdbc postgres;
    private final AxonOnJdbc sqlite;

    Appending(AxonOnJdbc postgres, Serializer serializer) throws IOException, SQLException {
        this.postgres = postgres;
        this.flush = new FlushLoop(directory.path());
        this.raw = new RawSqlite(directory.path());
        Path log = Files.createDirectory(directory.path().resolve("medspor"));
        this.own = new OwnLog(EmbeddedStores.open(log, Clock.systemUTC()));
        this.sqlite = AxonOnJdbc.sqlite(directory.path(), serializer);
    }

    @Override
    public void round(Figures figures) throws Exception {
        figures.note(FLUSH, AppendLoad.on(flush, 1, TIME).perSecond());
        figures.note(RAW, AppendLoad.on(raw, 1, TIME).perSecond());
        for (int writers : new int[] {1, 8, 64}) {
            ownAppends(figures, writers);
            note(figures, POSTGRES + writers, AppendLoad.on(postgres, writers, TIME));
            note(figures, SQLITE + writers, AppendLoad.on(sqlite, writers, TIME));
        }
        figures.note(CHAIN, ChainCost.microsPerCommit());
    }

    private void ownAppends(Figures figures, int writers) throws Exception {
        long head = own.commits().head().position();
        long before = WriterThread.cpuNanos();
        note(figures, OWN + writers, AppendLoad.on(own, writers, TIME));
        double micros = (WriterThread.cpuNanos() - before) / 1e3;
        figures.note(WRITER + writers, micros / (own.commits().head().position() - head));
    }

    private static void note(Figures figures, String name, AppendLoad load) {
        figures.note(name, load.perSecond());
        figures.note(name + P99, load.timings().percentile(0.99));
    }

    @Override
    public void close() throws IOException, SQLException {
        flush.close();
        raw.close();
        own.close();
        sqlite.close();
        directory.close();
    }
}
