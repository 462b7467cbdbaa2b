package dk.medspor.eventlog;

import dk.medspor.storage.Stores;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;

/** Axon's own suite for event stores, with nothing overridden. */
abstract class AxonEventStoreSuite extends EmbeddedEventStoreTest {

    private final List<Stores> opened = new ArrayList<>();

    /** Opens empty stores. */
    abstract Stores open();

    @Override
    public EventStorageEngine createStorageEngine() {
        Stores stores = open();
        opened.add(stores);
        return new EventLogAssembly(
                        stores.commits(), TextKeys.in(stores.keys()), EventTypes.of(String.class))
                .engine();
    }

    @AfterEach
    void close_the_stores() {
        opened.forEach(Stores::close);
    }
}
