package dk.medspor.benchmarks.peers;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.AbstractEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;

/** Axon's JDBC engine; every append is a transaction by itself, without a round trip of its own. */
final class AxonOnJdbc implements EnginePeer {

    private static final int EVENTS_OF_A_FILLING_COMMIT = 1_000;
    private static final int POSTGRES_CONNECTIONS = 64;

    private final HikariDataSource connections;
    private final JdbcEventStorageEngine engine;

    private AxonOnJdbc(
            String url, int connections, EventTableFactory tables, Serializer serializer) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        this.connections = new HikariDataSource(config);
        this.engine =
                JdbcEventStorageEngine.builder()
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .connectionProvider(this.connections::getConnection)
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .batchSize(BATCH)
                        .build();
        engine.createSchema(tables);
    }

    static AxonOnJdbc postgres(String url, Serializer serializer) {
        return new AxonOnJdbc(
                url, POSTGRES_CONNECTIONS, PostgresEventTableFactory.INSTANCE, serializer);
    }

    /** One connection: SQLite has one writer at a time, and waiting in it costs more than here. */
    static AxonOnJdbc sqlite(Path directory, Serializer serializer) {
        return new AxonOnJdbc(
                RawSqlite.url(directory.resolve("axon.db")), 1, new SqliteTables(), serializer);
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    /** Fills an empty log. */
    void fill(FilledStreams streams) {
        for (long from = 0; from < streams.events(); from += EVENTS_OF_A_FILLING_COMMIT) {
            long to = Math.min(streams.events(), from + EVENTS_OF_A_FILLING_COMMIT);
            engine.appendEvents(LongStream.range(from, to).mapToObj(streams::event).toList());
        }
    }

    @Override
    public void close() {
        connections.close();
    }

    private static final class SqliteTables extends AbstractEventTableFactory {
        @Override
        protected String idColumnType() {
            // Filled by itself, as it is the primary key; Axon adds NOT NULL.
            return "INTEGER";
        }

        @Override
        protected String payloadType() {
            return "BLOB";
        }
    }
}
