package dk.medspor.eventlog;

import dk.medspor.storage.Stores;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Axon's own suite for storage engines, with nothing overridden. */
abstract class AxonStorageEngineSuite
        extends BatchingEventStorageEngineTest<
                BatchingEventStorageEngine, BatchingEventStorageEngine.Builder> {

    private Stores stores;

    /** Opens empty stores. */
    abstract Stores open();

    @BeforeEach
    void open_the_stores() {
        stores = open();
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
