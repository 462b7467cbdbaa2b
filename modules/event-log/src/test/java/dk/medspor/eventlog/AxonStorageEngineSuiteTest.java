package dk.medspor.eventlog;

import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Axon's own suite for storage engines, with nothing overridden. */
class AxonStorageEngineSuiteTest
        extends BatchingEventStorageEngineTest<
                BatchingEventStorageEngine, BatchingEventStorageEngine.Builder> {

    private EmbeddedStores stores;

    @BeforeEach
    void open_the_stores(@TempDir Path directory) {
        stores = EmbeddedStores.open(directory, Clock.systemUTC());
        setTestSubject(createEngine());
    }

    @AfterEach
    void close_the_stores() {
        stores.close();
    }

    @Override
    protected BatchingEventStorageEngine createEngine(
            UnaryOperator<BatchingEventStorageEngine.Builder> customization) {
        CommitEventStorageEngine.Builder builder =
                new CommitEventStorageEngine.Builder(
                        stores.commits(),
                        TextKeys.in(stores.keys()),
                        EventTypes.of(String.class),
                        new Receipts());
        return ((CommitEventStorageEngine.Builder) customization.apply(builder)).build();
    }
}
