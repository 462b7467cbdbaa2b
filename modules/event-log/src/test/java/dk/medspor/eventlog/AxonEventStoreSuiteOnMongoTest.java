package dk.medspor.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.Stores;
import dk.medspor.storage.mongo.MongoStores;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AxonEventStoreSuiteOnMongoTest extends AxonEventStoreSuite {

    private static MongoOnWire server;

    @BeforeAll
    static void start() {
        server = new MongoOnWire();
        appendOnce();
    }

    /** One of the cases allows a tenth of a second, less than a driver's very first calls take. */
    private static void appendOnce() {
        try (Stores stores = MongoStores.open(server.uri(), Clock.systemUTC())) {
            stores.commits().append(Notes.one("first", 0));
            assertThat(stores.commits().read(0, 1)).hasSize(1);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    Stores open() {
        return MongoStores.open(server.uri() + "/" + UUID.randomUUID(), Clock.systemUTC());
    }
}
