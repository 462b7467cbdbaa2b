package dk.medspor.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

    @Test
    void nodes_whose_clocks_differ_are_shown_the_same_time() {
        TestDatabase database = newDatabase();
        Instant now = Instant.now();
        for (int days : List.of(-1, 1)) {
            Clock wrong = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
            try (MongoStores node = database.open(wrong)) {
                assertThat(node.now()).isCloseTo(now, within(1, ChronoUnit.MINUTES));
            }
        }
        database.drop();
    }

    @AfterEach
    void only_what_both_servers_understand_was_said() {
        assertThat(subset.outside()).isEmpty();
        assertThat(subset.spoken()).isNotEmpty();
    }
}
