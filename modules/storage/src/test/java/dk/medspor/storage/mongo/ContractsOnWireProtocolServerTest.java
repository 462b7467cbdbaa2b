package dk.medspor.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** The driver's path, wherever tests run. */
class ContractsOnWireProtocolServerTest extends MongoContracts {

    private static WireProtocolServer server;

    private final SpokenSubset subset = new SpokenSubset();

    @BeforeAll
    static void start() {
        server = new WireProtocolServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    TestDatabase newDatabase() {
        return new TestDatabase(server.uri(), subset);
    }

    @AfterEach
    void only_what_both_servers_understand_was_said() {
        assertThat(subset.outside()).isEmpty();
        assertThat(subset.spoken()).isNotEmpty();
    }
}
