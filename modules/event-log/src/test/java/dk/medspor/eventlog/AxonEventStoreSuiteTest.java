package dk.medspor.eventlog;

import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Axon's own suite for event stores, with nothing overridden. */
class AxonEventStoreSuiteTest extends EmbeddedEventStoreTest {

    @TempDir Path directory;

    private final List<EmbeddedStores> opened = new ArrayList<>();

    @Override
    public EventStorageEngine createStorageEngine() {
        EmbeddedStores stores = EmbeddedStores.open(directory, Clock.systemUTC());
        opened.add(stores);
        return new EventLogAssembly(
                        stores.commits(), TextKeys.in(stores.keys()), EventTypes.of(String.class))
                .engine();
    }

    @AfterEach
    void close_the_stores() {
        opened.forEach(EmbeddedStores::close);
    }
}
