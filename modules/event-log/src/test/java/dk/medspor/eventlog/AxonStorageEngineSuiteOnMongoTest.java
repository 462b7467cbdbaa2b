package dk.medspor.eventlog;

import dk.medspor.storage.Stores;
import dk.medspor.storage.mongo.MongoStores;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AxonStorageEngineSuiteOnMongoTest extends AxonStorageEngineSuite {

    private static MongoOnWire server;

    @BeforeAll
    static void start() {
        server = new MongoOnWire();
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
