package dk.medspor.eventlog;

import dk.medspor.storage.Stores;
import dk.medspor.storage.mongo.MongoStores;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class TokenStoreOnMongoTest extends TokenStoreSuite {

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
    Stores open(Clock clock) {
        return MongoStores.open(server.uri() + "/" + UUID.randomUUID(), clock);
    }
}
